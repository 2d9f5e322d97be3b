package com.mdmcmusicads.app.pacing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is meant to be spent by the end of each day. Days are counted on the calendar, so neither a leap day nor a change
 * of the clocks matters; the days of a plan add up to its budget to the cent.
 */
public final class Plan {

    private static final int CENTS = 2;

    private final BigDecimal budget;
    private final LocalDate from;
    private final LocalDate to;
    private final long[] weights;

    public Plan(BigDecimal budget, LocalDate from, LocalDate to, Shape shape) {
        this(budget, from, to, shape, WeekdayPattern.FLAT);
    }

    /** @throws IllegalArgumentException when the budget is negative or the last day lies before the first */
    public Plan(BigDecimal budget, LocalDate from, LocalDate to, Shape shape, WeekdayPattern pattern) {
        if (budget.signum() < 0 || to.isBefore(from)) {
            throw new IllegalArgumentException("No plan of " + budget + " from " + from + " to " + to);
        }
        this.budget = budget.setScale(CENTS, RoundingMode.HALF_UP);
        this.from = from;
        this.to = to;
        this.weights = weights(shape, pattern);
    }

    /** What the days weigh together up to each one; where all of them weigh nothing, all weigh the same. */
    private long[] weights(Shape shape, WeekdayPattern pattern) {
        var sums = sums(shape, pattern);
        return sums[sums.length - 1] > 0 ? sums : sums(Shape.EVEN, pattern);
    }

    private long[] sums(Shape shape, WeekdayPattern pattern) {
        var sums = new long[Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1];
        for (var index = 0; index < sums.length; index++) {
            var weight = shape.weight(from.plusDays(index), index, sums.length, pattern);
            sums[index] = weight + (index == 0 ? 0 : sums[index - 1]);
        }
        return sums;
    }

    public BigDecimal budget() {
        return budget;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public int days() {
        return weights.length;
    }

    /** How many days of the plan are over at the end of this day. */
    public int elapsed(LocalDate day) {
        return (int) Math.max(0, Math.min(days(), ChronoUnit.DAYS.between(from, day) + 1));
    }

    /** What is meant to be spent from the first day to the end of this one. */
    public BigDecimal until(LocalDate day) {
        return budget.multiply(BigDecimal.valueOf(weightUntil(day)))
                .divide(BigDecimal.valueOf(weights[days() - 1]), CENTS, RoundingMode.HALF_UP);
    }

    /** What is meant to be spent on this one day. */
    public BigDecimal on(LocalDate day) {
        return until(day).subtract(until(day.minusDays(1)));
    }

    /** The part of the whole this one day is, from 0 to 1; known even without a budget. */
    BigDecimal shareOf(LocalDate day) {
        return share(weightUntil(day) - weightUntil(day.minusDays(1)));
    }

    /** The part of the whole that is over at the end of this day. */
    BigDecimal shareUntil(LocalDate day) {
        return share(weightUntil(day));
    }

    private BigDecimal share(long weight) {
        return BigDecimal.valueOf(weight).divide(BigDecimal.valueOf(weights[days() - 1]), MathContext.DECIMAL64);
    }

    private long weightUntil(LocalDate day) {
        var elapsed = elapsed(day);
        return elapsed == 0 ? 0 : weights[elapsed - 1];
    }
}
