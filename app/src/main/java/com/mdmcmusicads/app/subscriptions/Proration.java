package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A part of a month's price, by days. With N days in the period, the price P is earned day by day: after d days it is
 * round(P × d ÷ N), to the cent and half up. The part for the days from a to b is what is earned at b less what is earned at
 * a; so parts that follow one another always add up to the whole, however often it is cut.
 */
final class Proration {

    private Proration() {}

    /**
     * @param from first day of the part, inside the period
     * @param until first day after it, at most the end of the period
     */
    static Money part(Money whole, BillingPeriod period, LocalDate from, LocalDate until) {
        if (from.isBefore(period.from()) || until.isAfter(period.until()) || until.isBefore(from)) {
            throw new IllegalArgumentException("%s to %s does not lie in %s".formatted(from, until, period));
        }
        return earned(whole, period, until).minus(earned(whole, period, from));
    }

    private static Money earned(Money whole, BillingPeriod period, LocalDate day) {
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(period.from(), day));
        var digits = whole.currency().getDefaultFractionDigits();
        var earned =
                whole.amount().multiply(days).divide(BigDecimal.valueOf(period.days()), digits, RoundingMode.HALF_UP);
        return new Money(earned, whole.currency());
    }
}
