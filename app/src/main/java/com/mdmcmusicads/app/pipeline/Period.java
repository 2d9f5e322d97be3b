package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.time.Instant;

/** How far back a list looks, in whole days of the agency. */
public enum Period {
    TODAY(0),
    WEEK(6),
    MONTH(29),
    QUARTER(89);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    Instant start(Instant now) {
        return now.atZone(BusinessHours.PARIS)
                .toLocalDate()
                .minusDays(days)
                .atStartOfDay(BusinessHours.PARIS)
                .toInstant();
    }
}
