package com.mdmcmusicads.app.pacing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Compares spending with its plan. Two expectations are at work, so that a day nobody knows accuses nobody: too much is
 * measured against every day that has passed, too little only against the days that are known.
 */
public final class Pace {

    /** Before both have passed, a deviation is noise. */
    public static final int EARLY_DAYS = 3;

    public static final int EARLY_PERCENT = 10;

    private static final int CENTS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Pace() {}

    /**
     * @param lastComplete the last day that may be complete; what came in later counts as spent, but expects nothing
     * @param tolerance in percent, to either side
     */
    public static PaceReading read(Plan plan, Spending spending, LocalDate lastComplete, BigDecimal tolerance) {
        var known = spending.upTo(lastComplete);
        var asOf = known.lastDay();
        var spent = known.total();
        var expected = asOf == null ? money(BigDecimal.ZERO) : plan.until(asOf);
        var least = asOf == null ? expected : known(plan, known, expected);
        var elapsed = asOf == null ? 0 : plan.elapsed(asOf);
        var elapsedPercent = BigDecimal.valueOf(elapsed)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(plan.days()), CENTS, RoundingMode.HALF_UP);
        var lean = lean(plan, spent, least, expected, tolerance);
        return new PaceReading(
                asOf,
                money(spent),
                expected,
                ratio(spent, least, expected),
                isEarly(plan, elapsed) && lean != Band.NO_PLAN ? Band.EARLY : lean,
                lean,
                neededDaily(plan, spending),
                elapsedPercent,
                elapsed,
                plan.days());
    }

    /** Whether the first days are not over yet; a campaign that is over is never early, however short it was. */
    private static boolean isEarly(Plan plan, int elapsed) {
        return elapsed < plan.days() && (elapsed < EARLY_DAYS || elapsed * 100L < (long) EARLY_PERCENT * plan.days());
    }

    /** What was expected on the days that are known, never more than on all of them. */
    private static BigDecimal known(Plan plan, Spending known, BigDecimal expected) {
        return known.days().keySet().stream()
                .map(plan::on)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(expected);
    }

    private static Band lean(Plan plan, BigDecimal spent, BigDecimal least, BigDecimal most, BigDecimal tolerance) {
        if (plan.budget().signum() == 0) {
            return Band.NO_PLAN;
        }
        if (spent.multiply(HUNDRED).compareTo(most.multiply(HUNDRED.add(tolerance))) > 0) {
            return Band.OVER;
        }
        return spent.multiply(HUNDRED).compareTo(least.multiply(HUNDRED.subtract(tolerance))) < 0
                ? Band.UNDER
                : Band.ON;
    }

    private static BigDecimal ratio(BigDecimal spent, BigDecimal least, BigDecimal most) {
        if (most.signum() == 0) {
            return null;
        }
        if (spent.compareTo(most) >= 0) {
            return spent.divide(most, 4, RoundingMode.HALF_UP);
        }
        return spent.compareTo(least) >= 0 ? BigDecimal.ONE.setScale(4) : spent.divide(least, 4, RoundingMode.HALF_UP);
    }

    /** Of everything that is known, over the days after the last of them. */
    private static BigDecimal neededDaily(Plan plan, Spending spending) {
        var last = spending.lastDay();
        var left = plan.days() - (last == null ? 0 : plan.elapsed(last));
        return left == 0
                ? null
                : plan.budget()
                        .subtract(spending.total())
                        .max(BigDecimal.ZERO)
                        .divide(BigDecimal.valueOf(left), CENTS, RoundingMode.HALF_UP);
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }
}
