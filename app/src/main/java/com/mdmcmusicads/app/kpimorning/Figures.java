package com.mdmcmusicads.app.kpimorning;

import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.kpis.KpiReader;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which figures of a day there are, and the last day before, of many campaigns in two questions. */
record Figures(Set<List<Object>> ofTheDay, Map<String, Map<Platform, LocalDate>> lastDays) {

    static Figures of(KpiReader reader, Collection<String> campaignIds, LocalDate day) {
        var ofTheDay = reader.recent(campaignIds, day).stream()
                .filter(one -> one.day().equals(day))
                .map(Figures::key)
                .collect(Collectors.toSet());
        return new Figures(ofTheDay, reader.lastDays(campaignIds));
    }

    private static List<Object> key(KpiDay day) {
        return List.of(day.campaignId(), day.platform());
    }

    boolean has(String campaignId, Platform platform) {
        return ofTheDay.contains(List.of(campaignId, platform));
    }

    /** Null before the first one. */
    LocalDate last(String campaignId, Platform platform) {
        return lastDays.getOrDefault(campaignId, Map.of()).get(platform);
    }
}
