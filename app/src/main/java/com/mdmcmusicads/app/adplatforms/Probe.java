package com.mdmcmusicads.app.adplatforms;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/**
 * What an account says of itself.
 *
 * @param zone the zone its days are counted in
 * @param expiresAt when its credentials run out, or null when they do not, or not on a known day
 */
public record Probe(String accountName, Currency currency, ZoneId zone, Instant expiresAt, List<AdWarning> warnings) {

    public Probe {
        warnings = List.copyOf(warnings);
    }
}
