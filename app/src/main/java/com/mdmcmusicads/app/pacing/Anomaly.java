package com.mdmcmusicads.app.pacing;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * Asks of the last day whether it is like the days before. Figures follow the week, so it is compared with the same
 * weekday where at least four of them are known, else with the last four weeks; median and median deviation, because one
 * wild day among them must not make the next one look tame.
 */
public final class Anomaly {

    /** A robust z beyond this, to either side, is unusual. */
    public static final double LIMIT = 3.5;

    private static final int WEEKS = 26;
    private static final int SAME_WEEKDAYS = 4;
    private static final int DAYS = 28;
    private static final int LEAST_DAYS = 7;
    private static final double MAD_TO_DEVIATION = 1.4826;
    private static final double MEAN_TO_DEVIATION = 1.2533;
    private static final double LEAST_SCALE = 0.05;

    private Anomaly() {}

    /**
     * The last day against those before it; empty while too few are known.
     *
     * @param figures by day, complete days only
     */
    public static Optional<AnomalyReading> read(NavigableMap<LocalDate, ? extends Number> figures) {
        return read(figures, usual -> 0);
    }

    /**
     * The same for what is counted one by one: chance alone scatters a count by its root (Poisson), so none where one is
     * usual is nothing unusual.
     */
    public static Optional<AnomalyReading> readCounts(NavigableMap<LocalDate, ? extends Number> figures) {
        return read(figures, usual -> Math.sqrt(Math.max(usual, 1)));
    }

    private static Optional<AnomalyReading> read(
            NavigableMap<LocalDate, ? extends Number> figures, DoubleUnaryOperator leastScale) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        var day = figures.lastKey();
        var before = figures.headMap(day, false);
        var same = before.tailMap(day.minusWeeks(WEEKS), true).entrySet().stream()
                .filter(other -> other.getKey().getDayOfWeek() == day.getDayOfWeek())
                .mapToDouble(other -> other.getValue().doubleValue())
                .toArray();
        if (same.length >= SAME_WEEKDAYS) {
            return Optional.of(reading(figures, same, true, leastScale));
        }
        var recent = before.tailMap(day.minusDays(DAYS), true).values().stream()
                .mapToDouble(Number::doubleValue)
                .toArray();
        return recent.length < LEAST_DAYS ? Optional.empty() : Optional.of(reading(figures, recent, false, leastScale));
    }

    private static AnomalyReading reading(
            NavigableMap<LocalDate, ? extends Number> figures,
            double[] others,
            boolean sameWeekday,
            DoubleUnaryOperator leastScale) {
        var value = figures.lastEntry().getValue().doubleValue();
        var usual = median(others);
        var scale = Math.max(scale(others, usual), leastScale.applyAsDouble(usual));
        var z = value == usual ? 0 : scale == 0 ? Math.copySign(99, value - usual) : (value - usual) / scale;
        return new AnomalyReading(
                figures.lastKey(), value, usual, Math.max(-99, Math.min(99, z)), others.length, sameWeekday);
    }

    /** The median deviation; where more than half of the days are alike, the mean one; where all are, a twentieth. */
    private static double scale(double[] others, double usual) {
        var deviations =
                DoubleStream.of(others).map(other -> Math.abs(other - usual)).toArray();
        var robust = MAD_TO_DEVIATION * median(deviations);
        if (robust > 0) {
            return robust;
        }
        var mean = MEAN_TO_DEVIATION * DoubleStream.of(deviations).average().orElse(0);
        return Math.max(mean, LEAST_SCALE * Math.abs(usual));
    }

    private static double median(double[] values) {
        var sorted = DoubleStream.of(values).sorted().toArray();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
