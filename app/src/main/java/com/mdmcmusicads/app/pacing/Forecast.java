package com.mdmcmusicads.app.pacing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Projects spending to the last day: what is spent, and the rest of the plan at the pace of the last seven known days. At a
 * constant pace over an even plan this is spent ÷ elapsed × all days.
 */
public final class Forecast {

    private static final int RECENT_DAYS = 7;
    private static final int CENTS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NARROWING = BigDecimal.valueOf(24);
    private static final BigDecimal FLOOR = BigDecimal.valueOf(75);
    private static final BigDecimal CEILING = BigDecimal.valueOf(125);

    private Forecast() {}

    /** Empty when no day of the plan that could be complete is known. */
    public static Optional<ForecastReading> read(Plan plan, Spending spending, LocalDate lastComplete) {
        var known = spending.upTo(lastComplete);
        var asOf = known.lastDay();
        if (asOf == null || plan.elapsed(asOf) == 0) {
            return Optional.empty();
        }
        var left = BigDecimal.ONE.subtract(plan.shareUntil(asOf));
        var projected =
                money(known.total().add(pace(plan, known).multiply(left))).max(money(spending.total()));
        return Optional.of(reading(plan, projected, money(spending.total()), plan.elapsed(asOf)));
    }

    private static ForecastReading reading(Plan plan, BigDecimal projected, BigDecimal spent, int elapsed) {
        var narrowing = NARROWING
                .multiply(BigDecimal.valueOf(elapsed))
                .divide(BigDecimal.valueOf(plan.days()), CENTS, RoundingMode.HALF_UP);
        var floor = FLOOR.add(narrowing);
        var ceiling = CEILING.subtract(narrowing);
        var isOver = elapsed == plan.days();
        return new ForecastReading(
                projected,
                isOver ? projected : part(projected, floor).max(spent),
                isOver ? projected : part(projected, ceiling).max(spent),
                percent(projected, plan.budget()),
                floor,
                ceiling);
    }

    /** What the whole plan would cost at the pace of the last days; of all days where the last ones weigh nothing. */
    private static BigDecimal pace(Plan plan, Spending known) {
        var days = known.days().subMap(plan.from(), true, plan.to(), true);
        if (days.isEmpty()) {
            return BigDecimal.ZERO;
        }
        var recent = days.navigableKeySet().descendingSet().stream()
                .limit(RECENT_DAYS)
                .reduce((later, earlier) -> earlier)
                .orElseThrow();
        return wholeAt(plan, new Spending(days.tailMap(recent, true)))
                .or(() -> wholeAt(plan, new Spending(days)))
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> wholeAt(Plan plan, Spending days) {
        var share = days.days().keySet().stream().map(plan::shareOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        return share.signum() == 0 ? Optional.empty() : Optional.of(days.total().divide(share, MathContext.DECIMAL64));
    }

    private static BigDecimal percent(BigDecimal projected, BigDecimal budget) {
        return budget.signum() == 0 ? null : projected.multiply(HUNDRED).divide(budget, CENTS, RoundingMode.HALF_UP);
    }

    private static BigDecimal part(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).divide(HUNDRED, CENTS, RoundingMode.HALF_UP);
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }
}
