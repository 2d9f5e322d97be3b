package com.mdmcmusicads.app.charts;

import java.time.LocalDate;
import java.util.List;

/**
 * What a chart shows, in the reader's language.
 *
 * @param categories what stands below: days as ISO 8601, or names
 * @param today the day that is marked, or null
 * @throws IllegalArgumentException when a series has more or fewer figures than there are categories
 */
public record ChartSpec(
        String title, List<String> categories, boolean areDays, Unit unit, LocalDate today, List<Series> series) {

    public ChartSpec {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (var one : series) {
            var fits = one.values().size() == categories.size()
                    && (one.upper() == null || one.upper().size() == categories.size());
            if (!fits) {
                throw new IllegalArgumentException("A series of " + title + " does not fit its categories");
            }
        }
    }

    public static ChartSpec overDays(
            String title, List<LocalDate> days, Unit unit, LocalDate today, List<Series> series) {
        return new ChartSpec(title, days.stream().map(LocalDate::toString).toList(), true, unit, today, series);
    }

    public static ChartSpec overNames(String title, List<String> names, Unit unit, List<Series> series) {
        return new ChartSpec(title, names, false, unit, null, series);
    }
}
