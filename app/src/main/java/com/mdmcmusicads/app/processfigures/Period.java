package com.mdmcmusicads.app.processfigures;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.time.Clock;
import java.time.LocalDate;

/** Whole days, the first and the last included. */
record Period(LocalDate from, LocalDate to) {

    /** So many days at most are read from the engine's history directly. */
    static final int MOST_UNCOUNTED = 4;

    Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends before it begins");
        }
    }

    static Period last(int days, Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
        return new Period(today.minusDays(days - 1L), today);
    }

    LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
