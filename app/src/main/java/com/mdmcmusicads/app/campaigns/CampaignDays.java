package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The days of a campaign as moments; they are days in Paris, right whenever the clocks change. */
final class CampaignDays {

    private CampaignDays() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
    }

    /** The first moment of its first day. */
    static Instant begin(CampaignSheet sheet) {
        return sheet.from().atStartOfDay(BusinessHours.PARIS).toInstant();
    }

    /** The first moment after its last day. */
    static Instant end(CampaignSheet sheet) {
        return sheet.to().plusDays(1).atStartOfDay(BusinessHours.PARIS).toInstant();
    }
}
