package com.mdmcmusicads.app.adplatforms;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A few days of a longer range, read to their end in one go, so that where to go on is a day: it holds no secret, does not
 * run out, and a killed node repeats a few days at most.
 *
 * @param next the cursor of the span after this one, or null
 */
public record DaySpan(LocalDate from, LocalDate to, String next) {

    /** The first span of the range, or the one the cursor names. */
    public static DaySpan of(LocalDate from, LocalDate to, String cursor, int days) {
        var first = cursor == null ? from : day(cursor);
        if (first.isBefore(from) || first.isAfter(to)) {
            throw new IllegalArgumentException("no part of the range: " + cursor);
        }
        var last = first.plusDays(days - 1L);
        return last.isBefore(to) ? new DaySpan(first, last, last.plusDays(1).toString()) : new DaySpan(first, to, null);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static LocalDate day(String cursor) {
        try {
            return LocalDate.parse(cursor);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("no cursor of ours", unreadable);
        }
    }
}
