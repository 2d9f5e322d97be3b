package com.mdmcmusicads.app.pacing;

import java.time.DayOfWeek;
import java.util.List;

/**
 * How much each day of the week weighs, Monday first.
 *
 * @param weights seven figures from 0 to 100, not all of them 0
 */
public record WeekdayPattern(List<Integer> weights) {

    public static final int MOST = 100;
    public static final WeekdayPattern FLAT = new WeekdayPattern(List.of(10, 10, 10, 10, 10, 10, 10));

    /** @throws IllegalArgumentException when it is no pattern of a week */
    public WeekdayPattern {
        weights = List.copyOf(weights);
        var fits = weights.size() == 7
                && weights.stream().allMatch(weight -> weight >= 0 && weight <= MOST)
                && weights.stream().anyMatch(weight -> weight > 0);
        if (!fits) {
            throw new IllegalArgumentException("Seven weights from 0 to 100, one of them above 0: " + weights);
        }
    }

    int of(DayOfWeek day) {
        return weights.get(day.getValue() - 1);
    }
}
