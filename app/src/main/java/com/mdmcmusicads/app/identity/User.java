package com.mdmcmusicads.app.identity;

import java.time.Instant;

/** A person as administrators see them; {@code invited}: no password was chosen yet. */
record User(Person person, boolean active, boolean invited, Instant lastLoginAt) {

    State state() {
        if (!active) {
            return State.INACTIVE;
        }
        return invited ? State.INVITED : State.ACTIVE;
    }

    /** Whether somebody can come in. */
    enum State {
        ACTIVE,
        INVITED,
        INACTIVE
    }
}
