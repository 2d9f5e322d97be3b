package com.mdmcmusicads.app.adplatforms;

import java.time.Instant;
import java.util.Map;

/**
 * Credentials that take the place of the ones before.
 *
 * @param credentials all of them, not only those that changed
 * @param expiresAt or null when they do not run out
 */
public record Renewal(Map<String, String> credentials, Instant expiresAt) {

    public Renewal {
        credentials = Map.copyOf(credentials);
    }

    @Override
    public String toString() {
        return "Renewal[until " + expiresAt + "]";
    }
}
