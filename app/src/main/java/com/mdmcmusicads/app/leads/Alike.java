package com.mdmcmusicads.app.leads;

import java.time.Instant;
import java.util.Set;

/** A lead that looks like another one, and in what. */
public record Alike(String leadId, Instant createdAt, Set<In> in) {

    /** What both share, however each was written. */
    public enum In {
        PHONE,
        ARTIST_AND_COUNTRY
    }
}
