package com.mdmcmusicads.app.dunning;

/** How far one has gone with a client who does not pay, the mildest first. */
public enum Stage {
    REMINDER_1,
    REMINDER_2,
    NOTICE;

    boolean isReminder() {
        return this != NOTICE;
    }
}
