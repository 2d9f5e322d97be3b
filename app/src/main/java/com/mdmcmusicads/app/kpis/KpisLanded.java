package com.mdmcmusicads.app.kpis;

import java.time.LocalDate;
import java.util.Set;

/** Figures of these campaigns are new or other than before; {@code from} and {@code to} enclose the days, run may be null. */
public record KpisLanded(Set<String> campaignIds, LocalDate from, LocalDate to, String runId) {

    public KpisLanded {
        campaignIds = Set.copyOf(campaignIds);
    }
}
