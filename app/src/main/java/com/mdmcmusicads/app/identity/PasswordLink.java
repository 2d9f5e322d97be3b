package com.mdmcmusicads.app.identity;

import java.time.Duration;

/** A link that lets its holder choose a password, once. */
public record PasswordLink(Kind kind, Person person) {

    /** Why somebody got a link, and for how long it is good. */
    public enum Kind {
        INVITATION(Duration.ofDays(7)),
        RESET(Duration.ofHours(1));

        private final Duration validity;

        Kind(Duration validity) {
            this.validity = validity;
        }

        Duration validity() {
            return validity;
        }
    }
}
