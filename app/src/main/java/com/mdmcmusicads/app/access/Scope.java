package com.mdmcmusicads.app.access;

import java.util.Arrays;
import java.util.Optional;

/** One thing a key may do; written {@code leads:read}, checked as the authority {@code SCOPE_leads:read}. */
public enum Scope {
    LEADS_READ("leads:read"),
    KPIS_WRITE("kpis:write"),
    KPIS_READ("kpis:read"),
    MESSAGES_SEND("messages:send"),
    TASKS_READ("tasks:read"),
    PROCESSES_READ("processes:read");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public String authority() {
        return "SCOPE_" + word;
    }

    static Optional<Scope> of(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }
}
