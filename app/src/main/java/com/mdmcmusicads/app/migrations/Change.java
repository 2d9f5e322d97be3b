package com.mdmcmusicads.app.migrations;

import java.time.Instant;

/**
 * One thing a migration does to one case.
 *
 * @param activityId where it was, or is when it is new
 * @param targetId where it goes on, or null
 * @param before when it was due, or null
 * @param after when it is due then, or null
 * @param name the message or signal, or null
 */
public record Change(Kind kind, String activityId, String targetId, Instant before, Instant after, String name) {

    /** What becomes of a token, a sub-process, a timer, a subscription. */
    public enum Kind {
        TOKEN_STAYS,
        TOKEN_GOES,
        TOKEN_LOST,
        TOKEN_NEW,
        SCOPE_ENDS,
        SCOPE_OPENS,
        TIMER_STAYS,
        TIMER_SHIFTS,
        TIMER_LOST,
        TIMER_NEW,
        WAIT_STAYS,
        WAIT_RENAMED,
        WAIT_LOST,
        WAIT_NEW;

        /** Nothing a person has to think about. */
        public boolean isQuiet() {
            return this == TOKEN_STAYS || this == TIMER_STAYS || this == WAIT_STAYS;
        }
    }

    static Change place(Kind kind, String from, String to) {
        return new Change(kind, from, to, null, null, null);
    }

    static Change timer(Kind kind, String from, String to, Instant before, Instant after) {
        return new Change(kind, from, to, before, after, null);
    }

    static Change wait(Kind kind, String from, String to, String name) {
        return new Change(kind, from, to, null, null, name);
    }

    /** A timer that is over before it begins: it rings at once. */
    boolean ringsAtOnce(Instant now) {
        var isSet = kind == Kind.TIMER_NEW || kind == Kind.TIMER_SHIFTS;
        return isSet && after != null && after.isBefore(now);
    }
}
