package com.mdmcmusicads.app.kpis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;

/**
 * The figures people compare campaigns by, computed here and nowhere else. Each is null when it would divide by zero or
 * one side was not measured; over several days, only those count that measured both sides.
 *
 * @param ctr clicks by impressions, a fraction
 * @param cpc spend by click
 * @param cpv spend by view
 * @param cpm spend by thousand impressions
 * @param cpa spend by conversion
 * @param viewRate views by impressions, a fraction; above 1 where a platform counts repeated views
 */
public record Ratios(
        BigDecimal ctr, BigDecimal cpc, BigDecimal cpv, BigDecimal cpm, BigDecimal cpa, BigDecimal viewRate) {

    private static final int DECIMALS = 6;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** Of some days together, whatever their platforms. */
    public static Ratios of(Collection<KpiDay> days) {
        return new Ratios(
                quotient(days, count(KpiDay::clicks), count(KpiDay::impressions), BigDecimal.ONE),
                quotient(days, KpiDay::spend, count(KpiDay::clicks), BigDecimal.ONE),
                quotient(days, KpiDay::spend, count(KpiDay::views), BigDecimal.ONE),
                quotient(days, KpiDay::spend, count(KpiDay::impressions), THOUSAND),
                quotient(days, KpiDay::spend, KpiDay::conversions, BigDecimal.ONE),
                quotient(days, count(KpiDay::views), count(KpiDay::impressions), BigDecimal.ONE));
    }

    private static BigDecimal quotient(
            Collection<KpiDay> days,
            Function<KpiDay, BigDecimal> above,
            Function<KpiDay, BigDecimal> below,
            BigDecimal factor) {
        var top = BigDecimal.ZERO;
        var bottom = BigDecimal.ZERO;
        for (var day : days) {
            var one = above.apply(day);
            var other = below.apply(day);
            if (one != null && other != null) {
                top = top.add(one);
                bottom = bottom.add(other);
            }
        }
        return bottom.signum() == 0 ? null : top.multiply(factor).divide(bottom, DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static Function<KpiDay, BigDecimal> count(Function<KpiDay, Long> figure) {
        return day -> {
            var count = figure.apply(day);
            return count == null ? null : BigDecimal.valueOf(count);
        };
    }
}
