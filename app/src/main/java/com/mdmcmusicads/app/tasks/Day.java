package com.mdmcmusicads.app.tasks;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A moment and the agency's day around it, from midnight to midnight in Paris: 23 or 25 hours twice a year. */
public record Day(Instant now, Instant begins, Instant ends) {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final int WEEK = 7;

    public static Day of(Instant now) {
        var date = now.atZone(PARIS).toLocalDate();
        return new Day(
                now,
                date.atStartOfDay(PARIS).toInstant(),
                date.plusDays(1).atStartOfDay(PARIS).toInstant());
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(begins) && moment.isBefore(ends);
    }

    /** Days from this one to the moment's, as calendars count. */
    public long until(Instant moment) {
        return ChronoUnit.DAYS.between(
                now.atZone(PARIS).toLocalDate(), moment.atZone(PARIS).toLocalDate());
    }

    Instant inAWeek() {
        return now.atZone(PARIS).plusDays(WEEK).toInstant();
    }
}
