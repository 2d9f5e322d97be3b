package com.mdmcmusicads.app.kpis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Figures of these campaigns are new or other than before.
 *
 * @param campaignIds in their order, so that whoever holds something of each of them does it in the same order everywhere
 * @param from the first of the days
 * @param to the last of them
 * @param runId the collection that brought them, or null
 */
public record KpisLanded(Set<String> campaignIds, LocalDate from, LocalDate to, String runId) {

    public KpisLanded {
        campaignIds = Collections.unmodifiableSet(new TreeSet<>(campaignIds));
    }
}
