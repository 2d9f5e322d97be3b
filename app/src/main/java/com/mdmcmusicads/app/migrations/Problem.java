package com.mdmcmusicads.app.migrations;

/**
 * Why a case cannot go over.
 *
 * @param activityId where it stands in the way, or null
 * @param text what the engine says, where we have no words of our own; else null
 */
public record Problem(Kind kind, String activityId, String text) {

    /** The ways in which it does not work. */
    public enum Kind {
        NOT_MAPPED,
        NOT_SUPPORTED,
        NO_SAVE_POINT,
        REFUSED,
        MOVING,
        SLOW,
        OVER,
        OTHER_VERSION,
        WOULD_ACT,
        TIMER_LOST,
        TOKEN_LOST,
        WAIT_LOST,
        STUCK,
        FAILED
    }

    static Problem of(Kind kind) {
        return new Problem(kind, null, null);
    }

    static Problem at(Kind kind, String activityId) {
        return new Problem(kind, activityId, null);
    }

    /** It is between two steps right now; the next attempt finds it at rest. */
    boolean passes() {
        return kind == Kind.MOVING;
    }
}
