package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** When a day becomes due: at six in the morning in Paris, so that no client gets an invoice in the middle of the night. */
@Component
public class DueDays {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final Clock clock;

    DueDays(Clock clock) {
        this.clock = clock;
    }

    /** The calendar day in Paris. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
    }

    /** The last day whose bills may be made by now. */
    public LocalDate due() {
        var today = today();
        return moment(today).isAfter(clock.instant()) ? today.minusDays(1) : today;
    }

    /** When the bills of a day are made; right whenever the clocks change. */
    Instant moment(LocalDate day) {
        return day.atTime(MORNING).atZone(BusinessHours.PARIS).toInstant();
    }
}
