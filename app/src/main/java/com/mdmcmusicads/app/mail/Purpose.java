package com.mdmcmusicads.app.mail;

/** Why a mail is written, which decides who may stop it and who goes first. */
public enum Purpose {
    /** Somebody needs it for what they asked of us: it goes before all others. */
    SERVICE(50),

    /** We would like them to read it: it carries a way out, and stops where that was used. */
    MARKETING(-10);

    private final int priority;

    Purpose(int priority) {
        this.priority = priority;
    }

    /** Of its job in the engine, where everything else has 0. */
    int priority() {
        return priority;
    }
}
