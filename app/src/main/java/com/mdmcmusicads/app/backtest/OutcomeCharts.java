package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.budgets.BudgetReading;
import com.mdmcmusicads.app.charts.Chart;
import com.mdmcmusicads.app.charts.ChartSpec;
import com.mdmcmusicads.app.charts.Ink;
import com.mdmcmusicads.app.charts.Series;
import com.mdmcmusicads.app.charts.Unit;
import com.mdmcmusicads.app.pacing.DayPoint;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A trial in pictures: how many alerts stood on each day, and what each platform spent beside its plan. */
final class OutcomeCharts {

    private final Outcome outcome;
    private final List<BudgetReading> standing;

    OutcomeCharts(Outcome outcome, List<BudgetReading> standing) {
        this.outcome = outcome;
        this.standing = standing;
    }

    ChartSpec alerts() {
        var days = outcome.from().datesUntil(outcome.to().plusDays(1)).toList();
        return ChartSpec.overDays(
                say("backtest.chart.alerts"),
                days,
                Unit.COUNT,
                null,
                List.of(
                        Series.bars(say("backtest.chart.trial"), counts(outcome.trial(), days), Ink.PLAN, null),
                        Series.line(say("backtest.chart.real"), counts(outcome.real(), days), Ink.ALERT)));
    }

    private static List<BigDecimal> counts(List<Fired> fired, List<LocalDate> days) {
        return days.stream()
                .map(day -> BigDecimal.valueOf(
                        fired.stream().filter(one -> one.standsOn(day)).count()))
                .toList();
    }

    Component[] courses() {
        return standing.stream()
                .filter(reading -> reading.lastDay() != null)
                .map(reading -> new Chart(course(reading)))
                .toArray(Component[]::new);
    }

    private static ChartSpec course(BudgetReading reading) {
        var days = reading.course().stream().map(DayPoint::day).toList();
        return ChartSpec.overDays(
                say("backtest.chart.course.of", say(reading.platform().key())),
                days,
                Unit.EURO,
                null,
                List.of(
                        Series.line(
                                say("backtest.chart.spent"),
                                reading.course().stream().map(DayPoint::spent).toList(),
                                Ink.MEDIA),
                        Series.dashed(
                                say("backtest.chart.planned"),
                                reading.course().stream().map(DayPoint::planned).toList(),
                                Ink.PLAN)));
    }

    private static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
