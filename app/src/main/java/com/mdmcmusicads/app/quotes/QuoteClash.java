package com.mdmcmusicads.app.quotes;

import java.time.Instant;

/** Somebody else wrote the same quote meanwhile; nothing was kept. */
public final class QuoteClash extends RuntimeException {

    private final String by;
    private final transient Instant at;

    QuoteClash(String by, Instant at) {
        super("Changed meanwhile by " + by + " at " + at);
        this.by = by;
        this.at = at;
    }

    /** The account that wrote it. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
