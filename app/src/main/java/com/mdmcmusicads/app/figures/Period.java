package com.mdmcmusicads.app.figures;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** From one day to another, both included, as days go in Paris. */
record Period(LocalDate from, LocalDate to) {

    private static final int YEAR = 12;

    /** This month and the eleven before it. */
    static Period year(LocalDate today) {
        return months(today, YEAR);
    }

    static Period months(LocalDate today, int many) {
        return new Period(today.withDayOfMonth(1).minusMonths(many - 1L), today);
    }

    static Period days(LocalDate today, int many) {
        return new Period(today.minusDays(many - 1L), today);
    }

    boolean isForward() {
        return !to.isBefore(from);
    }

    OffsetDateTime start() {
        return start(from);
    }

    /** The first moment that no longer belongs to it. */
    OffsetDateTime end() {
        return start(to.plusDays(1));
    }

    private static OffsetDateTime start(LocalDate day) {
        Instant midnight = day.atStartOfDay(BusinessHours.PARIS).toInstant();
        return midnight.atOffset(ZoneOffset.UTC);
    }
}
