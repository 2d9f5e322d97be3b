package com.mdmcmusicads.app.pacing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was spent on each day that is known; a day that is missing is not known, which is something else than zero. */
public final class Spending {

    public static final Spending NONE = new Spending(new TreeMap<>());

    private final NavigableMap<LocalDate, BigDecimal> days;

    public Spending(SortedMap<LocalDate, BigDecimal> days) {
        this.days = new TreeMap<>(days);
    }

    /** Null when nothing is known. */
    public LocalDate lastDay() {
        return days.isEmpty() ? null : days.lastKey();
    }

    public BigDecimal total() {
        return sum(days);
    }

    public BigDecimal until(LocalDate day) {
        return sum(days.headMap(day, true));
    }

    public BigDecimal after(LocalDate day) {
        return sum(days.tailMap(day, false));
    }

    public BigDecimal before(LocalDate day) {
        return sum(days.headMap(day, false));
    }

    /** As it was known up to the end of this day. */
    public Spending upTo(LocalDate day) {
        return new Spending(days.headMap(day, true));
    }

    /** By day, the earliest first. */
    public NavigableMap<LocalDate, BigDecimal> days() {
        return days;
    }

    private static BigDecimal sum(SortedMap<LocalDate, BigDecimal> some) {
        return some.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
