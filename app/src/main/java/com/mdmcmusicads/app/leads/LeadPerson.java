package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.particulars.Platform;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/**
 * A lead as other modules know it; null where nothing was said.
 *
 * @param language ISO 639-1, never null
 * @param country ISO 3166-1 alpha-2
 * @param grade A to D, or null before it was scored
 * @param team which team of the routing has it, or null
 */
public record LeadPerson(
        String id,
        String name,
        String artistName,
        String email,
        String phone,
        String language,
        String country,
        String genre,
        BigDecimal budget,
        Set<Platform> platforms,
        String grade,
        String team,
        LeadStatus status,
        Instant createdAt) {

    /** What people call it: the artist where there is one. */
    public String title() {
        return artistName == null ? name : artistName;
    }
}
