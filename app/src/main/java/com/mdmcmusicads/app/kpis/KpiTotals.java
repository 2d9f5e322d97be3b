package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.money.MixedCurrencies;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The sums of some days; each is null when no day measured it, and so is the currency of no day at all. Google Analytics sees
 * the people of the other platforms a second time: beside days of those, its own do not count.
 */
public record KpiTotals(
        BigDecimal spend,
        Long impressions,
        Long views,
        Long clicks,
        BigDecimal conversions,
        Currency currency,
        Ratios ratios) {

    /** @throws MixedCurrencies when the days are counted in more than one */
    public static KpiTotals of(Collection<KpiDay> all) {
        var days = counted(all);
        return new KpiTotals(
                sum(days, KpiDay::spend, BigDecimal::add),
                sum(days, KpiDay::impressions, Math::addExact),
                sum(days, KpiDay::views, Math::addExact),
                sum(days, KpiDay::clicks, Math::addExact),
                sum(days, KpiDay::conversions, BigDecimal::add),
                sum(days, KpiDay::currency, KpiTotals::same),
                Ratios.of(days));
    }

    private static Collection<KpiDay> counted(Collection<KpiDay> days) {
        var advertising = days.stream().filter(day -> day.platform().spends()).toList();
        return advertising.isEmpty() ? days : advertising;
    }

    private static <T> T sum(Collection<KpiDay> days, Function<KpiDay, T> figure, BinaryOperator<T> plus) {
        return days.stream().map(figure).filter(Objects::nonNull).reduce(plus).orElse(null);
    }

    private static Currency same(Currency one, Currency other) {
        if (!one.equals(other)) {
            throw new MixedCurrencies(one, other);
        }
        return one;
    }
}
