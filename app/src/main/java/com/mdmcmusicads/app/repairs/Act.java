package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;

/** What may be done to an execution. The strong ones change what a case is or where it stands: for administrators only. */
enum Act {
    RETRY(false, "process.retried"),
    SUSPEND(false, "process.suspended"),
    RESUME(false, "process.resumed"),
    DUE(false, "process.due-set"),
    VARIABLE(true, "process.variable-set"),
    MOVE(true, "process.moved"),
    CANCEL(true, "process.cancelled"),
    RESTART(true, "process.restarted");

    private final boolean strong;
    private final String trail;

    Act(boolean strong, String trail) {
        this.strong = strong;
        this.trail = trail;
    }

    boolean mayBeDoneBy(Person person) {
        return person.has(Role.ADMIN) || !strong && person.has(Role.DESIGNER);
    }

    /** What the trail calls it. */
    String trail() {
        return trail;
    }

    String key() {
        return "repairs.act." + name();
    }
}
