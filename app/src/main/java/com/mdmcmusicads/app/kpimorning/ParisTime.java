package com.mdmcmusicads.app.kpimorning;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Six and ten o'clock in Paris, also on the two days a year when the clocks change. */
final class ParisTime {

    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime CHECK = LocalTime.of(10, 0);

    private ParisTime() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
    }

    static Instant six(LocalDate day) {
        return at(day, MORNING);
    }

    static Instant ten(LocalDate day) {
        return at(day, CHECK);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BusinessHours.PARIS).toInstant();
    }
}
