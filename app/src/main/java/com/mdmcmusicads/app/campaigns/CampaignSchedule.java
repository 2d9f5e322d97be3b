package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** When what comes next in the life of a campaign begins, or by when it is to be done. */
@Component
class CampaignSchedule {

    private static final int DAYS_BEFORE = 3;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration AT_LEAST = Duration.ofHours(8);
    private static final Duration TO_CLOSE = Duration.ofHours(40);

    private final BusinessHours hours;
    private final Clock clock;

    CampaignSchedule(BusinessHours hours, Clock clock) {
        this.hours = hours;
        this.clock = clock;
    }

    CampaignPhase phase(CampaignSheet sheet, boolean prepared) {
        return CampaignPhase.of(sheet, prepared, preparation(sheet), clock.instant());
    }

    /** For a task it is the moment it is due: a preparation by the first day, and never without a day's work for it. */
    Instant next(CampaignSheet sheet, boolean prepared) {
        var now = clock.instant();
        return switch (phase(sheet, prepared)) {
            case PLANNED -> preparation(sheet);
            case TO_PREPARE -> later(CampaignDays.begin(sheet), hours.after(now, AT_LEAST));
            case READY -> CampaignDays.begin(sheet);
            case LIVE, PAUSED -> CampaignDays.end(sheet);
            case TO_CLOSE -> hours.after(now, TO_CLOSE);
            case OVER -> now;
        };
    }

    /** The morning three working days before the first day. */
    Instant preparation(CampaignSheet sheet) {
        var day = sheet.from();
        for (var left = DAYS_BEFORE; left > 0; ) {
            day = day.minusDays(1);
            left -= hours.isWorkday(day) ? 1 : 0;
        }
        return day.atTime(MORNING).atZone(BusinessHours.PARIS).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
