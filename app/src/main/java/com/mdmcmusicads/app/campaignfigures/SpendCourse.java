package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.budgets.BudgetReading;
import com.mdmcmusicads.app.pacing.DayPoint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was planned, spent and is expected to be spent by the end of each day, of one platform or of several together.
 *
 * @param spent null for days nobody knows yet
 * @param low and {@code high}: where spending will be, from the last known day on; null before it
 */
record SpendCourse(
        List<LocalDate> days,
        List<BigDecimal> planned,
        List<BigDecimal> spent,
        List<BigDecimal> low,
        List<BigDecimal> high) {

    private static final int CENTS = 2;

    static SpendCourse of(List<BudgetReading> readings) {
        var days = new TreeSet<LocalDate>();
        readings.forEach(reading -> reading.course().forEach(point -> days.add(point.day())));
        var lines = readings.stream()
                .map(reading -> line(reading, List.copyOf(days)))
                .toList();
        return new SpendCourse(
                List.copyOf(days),
                sum(lines, days.size(), Line::planned),
                known(sum(lines, days.size(), Line::spent), lines),
                outlook(lines, days.size(), Line::low),
                outlook(lines, days.size(), Line::high));
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    /** Beyond the last day anybody knows there is nothing to show, although each line carries its last figure on. */
    private static List<BigDecimal> known(List<BigDecimal> spent, List<Line> lines) {
        var last = lines.stream().mapToInt(Line::last).max().orElse(-1);
        return cut(spent, 0, last);
    }

    private static List<BigDecimal> outlook(List<Line> lines, int size, Edge edge) {
        if (lines.stream().anyMatch(line -> line.high().isEmpty())) {
            return cut(sum(lines, size, Line::spent), 1, 0);
        }
        var last = lines.stream().mapToInt(Line::last).max().orElse(-1);
        return cut(sum(lines, size, edge), last, size - 1);
    }

    private static List<BigDecimal> cut(List<BigDecimal> all, int from, int to) {
        var kept = new ArrayList<BigDecimal>();
        for (var at = 0; at < all.size(); at++) {
            kept.add(at >= from && at <= to ? all.get(at) : null);
        }
        return kept;
    }

    private static List<BigDecimal> sum(List<Line> lines, int size, Edge edge) {
        var sums = new ArrayList<BigDecimal>();
        for (var at = 0; at < size; at++) {
            var index = at;
            sums.add(lines.stream()
                    .map(line -> edge.of(line).get(index))
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return sums;
    }

    private static Line line(BudgetReading reading, List<LocalDate> days) {
        var points = reading.course().stream().collect(Collectors.toMap(DayPoint::day, Function.identity()));
        var planned = new ArrayList<BigDecimal>();
        var spent = new ArrayList<BigDecimal>();
        var last = -1;
        for (var at = 0; at < days.size(); at++) {
            var point = points.get(days.get(at));
            planned.add(point == null ? carried(planned) : point.planned());
            var isKnown = point != null && point.spent() != null;
            spent.add(isKnown ? point.spent() : carried(spent));
            last = isKnown ? at : last;
        }
        return new Line(
                planned,
                spent,
                last,
                edge(reading, planned, spent, last, true),
                edge(reading, planned, spent, last, false));
    }

    private static BigDecimal carried(List<BigDecimal> figures) {
        return figures.isEmpty() ? BigDecimal.ZERO : figures.get(figures.size() - 1);
    }

    /** From what is spent to the edge of the forecast, in the shape of the plan. */
    private static List<BigDecimal> edge(
            BudgetReading reading, List<BigDecimal> planned, List<BigDecimal> spent, int last, boolean lower) {
        var forecast = reading.forecast();
        if (forecast == null || forecast.low() == null || last < 0) {
            return List.of();
        }
        var end = lower ? forecast.low() : forecast.high();
        var edge = new ArrayList<BigDecimal>();
        for (var at = 0; at < spent.size(); at++) {
            edge.add(at <= last ? spent.get(at) : between(spent.get(last), end, share(planned, last, at)));
        }
        return edge;
    }

    private static BigDecimal between(BigDecimal start, BigDecimal end, BigDecimal share) {
        return start.add(end.subtract(start).multiply(share)).setScale(CENTS, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(List<BigDecimal> planned, int last, int at) {
        var left = planned.get(planned.size() - 1).subtract(planned.get(last));
        if (left.signum() <= 0) {
            return BigDecimal.valueOf(at - last)
                    .divide(BigDecimal.valueOf(planned.size() - 1L - last), MathContext.DECIMAL64);
        }
        return planned.get(at).subtract(planned.get(last)).divide(left, MathContext.DECIMAL64);
    }

    /** One row of figures of a line. */
    private interface Edge {
        List<BigDecimal> of(Line line);
    }

    /** One platform over all days of the chart; {@code last} is the place of its last known day, or -1. */
    private record Line(
            List<BigDecimal> planned, List<BigDecimal> spent, int last, List<BigDecimal> low, List<BigDecimal> high) {}
}
