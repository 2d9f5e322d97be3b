package com.mdmcmusicads.app.alerts;

/** How far an alert is. */
public enum AlertState {
    /** Somebody is to look at it. */
    OPEN,
    /** Somebody acted; the next figures tell whether it helped. */
    WAITING,
    /** Told for information. */
    NOTED,
    /** Let be by a person, with a reason. */
    IGNORED,
    /** Somebody acted, and the figures say that it helped. */
    HANDLED,
    /** All went well again by itself. */
    RECOVERED,
    /** The campaign ended before. */
    OVER;

    boolean isOpen() {
        return this == OPEN || this == WAITING;
    }

    /** Whether its rule keeps quiet afterwards, until it gets worse. */
    boolean isQuiet() {
        return this == NOTED || this == IGNORED;
    }
}
