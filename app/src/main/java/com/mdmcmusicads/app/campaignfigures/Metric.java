package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.charts.Unit;
import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.kpis.KpiTotals;
import com.mdmcmusicads.app.kpis.Ratios;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;

/** One figure people follow: how it is read from days, what it counts, and whether more of it is good news. */
enum Metric {
    SPEND(Unit.EURO, Good.NEITHER, KpiTotals::spend),
    IMPRESSIONS(Unit.COUNT, Good.MORE, totals -> count(totals.impressions())),
    VIEWS(Unit.COUNT, Good.MORE, totals -> count(totals.views())),
    CLICKS(Unit.COUNT, Good.MORE, totals -> count(totals.clicks())),
    CONVERSIONS(Unit.COUNT, Good.MORE, KpiTotals::conversions),
    CTR(Unit.PERCENT, Good.MORE, ratio(Ratios::ctr)),
    VIEW_RATE(Unit.PERCENT, Good.MORE, ratio(Ratios::viewRate)),
    CPV(Unit.EURO_FINE, Good.LESS, ratio(Ratios::cpv)),
    CPC(Unit.EURO_FINE, Good.LESS, ratio(Ratios::cpc)),
    CPM(Unit.EURO, Good.LESS, ratio(Ratios::cpm)),
    CPA(Unit.EURO, Good.LESS, ratio(Ratios::cpa));

    private static final int TO_PERCENT = 2;

    /** Which way is good news. */
    enum Good {
        MORE,
        LESS,
        NEITHER
    }

    private final Unit unit;
    private final Good good;
    private final Function<KpiTotals, BigDecimal> figure;

    Metric(Unit unit, Good good, Function<KpiTotals, BigDecimal> figure) {
        this.unit = unit;
        this.good = good;
        this.figure = figure;
    }

    Unit unit() {
        return unit;
    }

    Good good() {
        return good;
    }

    /** Of some days together, in the unit; null when it was not measured or cannot be divided. */
    BigDecimal of(Collection<KpiDay> days) {
        return of(KpiTotals.of(days));
    }

    BigDecimal of(KpiTotals totals) {
        var value = figure.apply(totals);
        return value == null || unit != Unit.PERCENT ? value : value.movePointRight(TO_PERCENT);
    }

    private static Function<KpiTotals, BigDecimal> ratio(Function<Ratios, BigDecimal> which) {
        return totals -> which.apply(totals.ratios());
    }

    private static BigDecimal count(Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
