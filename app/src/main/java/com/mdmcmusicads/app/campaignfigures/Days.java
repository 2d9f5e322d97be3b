package com.mdmcmusicads.app.campaignfigures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A row of days, both ends included. */
record Days(LocalDate from, LocalDate to) {

    /** The last so many days that are over. */
    static Days last(int count, LocalDate today) {
        return new Days(today.minusDays(count), today.minusDays(1));
    }

    int count() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days, right before these. */
    Days earlier() {
        return new Days(from.minusDays(count()), from.minusDays(1));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    List<LocalDate> each() {
        return from.datesUntil(to.plusDays(1)).toList();
    }
}
