package com.mdmcmusicads.app.interest;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

/**
 * Interest for late payment (C. com. L441-10): what was owed with tax × rate × days ÷ 365, from the day after the due day, at
 * the rate of each half-year and on what was open on each day; rounded once, at the end.
 */
public final class LateInterest {

    private static final BigDecimal YEAR = new BigDecimal(36500);

    private LateInterest() {}

    /**
     * @param owed what was open at first, on the due day
     * @param changes what was paid (negative) or taken back (positive) later, by day
     * @param until the last day that counts
     * @param rates the oldest first, one at least that begins before the due day
     */
    public static Money of(Money owed, LocalDate due, List<Change> changes, LocalDate until, List<Rate> rates) {
        var sum = BigDecimal.ZERO;
        for (var day = due.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            sum = sum.add(open(owed, changes, day).multiply(rate(rates, day)));
        }
        return Money.rounded(sum.divide(YEAR, MathContext.DECIMAL128), owed.currency());
    }

    /** A payment counts from its own day: on that day nothing is owed for it any more. */
    private static BigDecimal open(Money owed, List<Change> changes, LocalDate day) {
        return changes.stream()
                .filter(change -> !change.day().isAfter(day))
                .map(change -> change.amount().amount())
                .reduce(owed.amount(), BigDecimal::add)
                .max(BigDecimal.ZERO);
    }

    private static BigDecimal rate(List<Rate> rates, LocalDate day) {
        return rates.stream()
                .filter(rate -> !rate.from().isAfter(day))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalArgumentException("No rate of interest is known on " + day))
                .percent();
    }

    /** @param percent a year */
    public record Rate(LocalDate from, BigDecimal percent) {}

    /** Money that was paid (negative) or taken back (positive). */
    public record Change(LocalDate day, Money amount) {}
}
