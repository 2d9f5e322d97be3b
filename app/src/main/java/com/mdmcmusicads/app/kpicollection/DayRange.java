package com.mdmcmusicads.app.kpicollection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from the first to the last, both included. */
record DayRange(LocalDate from, LocalDate to) {

    /** What platforms still change their figures in, and are therefore asked about every morning. */
    static final int REREAD_DAYS = 28;

    /** Nothing older is kept. */
    static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    /** Further back no platform answers day by day for sure, and nobody waits for it. */
    private static final int MOST_MISSED_DAYS = 400;

    DayRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The range ends before it begins");
        }
    }

    /**
     * What is read on a morning: the last 28 days up to yesterday; after an interruption as far back as if no morning had been
     * missed.
     *
     * @param lastRead the last day of the last run that ended well; null before the first one
     */
    static DayRange ofMorning(LocalDate today, LocalDate lastRead) {
        var to = today.minusDays(1);
        var known = lastRead == null || lastRead.isAfter(to) ? to : lastRead;
        var farthest = to.minusDays(MOST_MISSED_DAYS - 1L);
        var from = known.minusDays(REREAD_DAYS - 1L);
        return new DayRange(from.isBefore(farthest) ? farthest : from, to);
    }

    /**
     * A past that somebody asks for.
     *
     * @throws IllegalArgumentException when it is empty, begins before there were figures, or is not over
     */
    static DayRange ofPast(LocalDate from, LocalDate to, LocalDate today) {
        if (from.isBefore(FIRST_DAY) || !to.isBefore(today)) {
            throw new IllegalArgumentException("Only days from 2015 on that are over can be read");
        }
        return new DayRange(from, to);
    }

    /** Its first days, as many as one question may be about. */
    DayRange head(int longest) {
        var last = from.plusDays(Math.max(1, longest) - 1L);
        return last.isBefore(to) ? new DayRange(from, last) : this;
    }

    /** Its first half; itself when it is one day. */
    DayRange half() {
        return head((int) Math.max(1, days() / 2));
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
