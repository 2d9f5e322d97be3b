package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.charts.Ink;
import com.mdmcmusicads.app.charts.Series;
import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One metric day by day: a line for each platform, and all of them together as many days earlier. */
final class MetricChart {

    private MetricChart() {}

    static List<Series> series(
            Metric metric,
            Days days,
            List<KpiDay> now,
            List<KpiDay> earlier,
            Function<Platform, String> names,
            String earlierName) {
        var series = new ArrayList<Series>();
        for (var platform : platforms(now)) {
            var own = now.stream().filter(day -> day.platform() == platform).toList();
            series.add(Series.line(names.apply(platform), values(metric, days, own), Ink.valueOf(platform.name())));
        }
        if (!earlier.isEmpty()) {
            series.add(Series.dashed(earlierName, values(metric, days.earlier(), earlier), Ink.EARLIER));
        }
        return series;
    }

    private static EnumSet<Platform> platforms(List<KpiDay> days) {
        return days.stream()
                .map(KpiDay::platform)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Platform.class)));
    }

    private static List<BigDecimal> values(Metric metric, Days days, List<KpiDay> known) {
        Map<LocalDate, List<KpiDay>> byDay = known.stream().collect(Collectors.groupingBy(KpiDay::day));
        var values = new ArrayList<BigDecimal>();
        for (var day : days.each()) {
            values.add(metric.of(byDay.getOrDefault(day, List.of())));
        }
        return values;
    }
}
