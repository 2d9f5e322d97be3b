package com.mdmcmusicads.app.kpicollection;

/** How far the reading of an account is. */
public enum RunState {
    WAITING,
    RUNNING,
    /** The platform wants us to wait, or cannot be reached: it goes on by itself. */
    PAUSED,
    /** The platform does not let us in: somebody has to repair the account. */
    BLOCKED,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOpen() {
        return ordinal() < DONE.ordinal();
    }
}
