package com.mdmcmusicads.app.migrations;

/** A migration is not begun, and nothing was changed. */
public final class MigrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Why why;
    private final long number;

    MigrationRefused(Why why, long number) {
        super(why.name());
        this.why = why;
        this.number = number;
    }

    public Why why() {
        return why;
    }

    /** How many timers would be lost, where that is the reason. */
    public long number() {
        return number;
    }

    /** Why not. */
    public enum Why {
        NO_REASON,
        NOT_SOUND,
        NO_CASES,
        TIMERS_LOST,
        NO_PLACE_TO_REST
    }
}
