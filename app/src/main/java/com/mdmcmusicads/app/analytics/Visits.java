package com.mdmcmusicads.app.analytics;

import com.mdmcmusicads.app.adplatforms.AdDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The days of a report. Names that differ in capitals only are one campaign to us, so their days are added up. */
final class Visits {

    private final Map<Key, AdDay> days = new LinkedHashMap<>();

    void add(Collection<AdDay> more) {
        more.forEach(day -> days.merge(Key.of(day), day, Visits::sum));
    }

    List<AdDay> days() {
        return List.copyOf(days.values());
    }

    private static AdDay sum(AdDay one, AdDay other) {
        return new AdDay(
                one.externalCampaignId(),
                one.externalName(),
                one.day(),
                null,
                null,
                null,
                null,
                one.clicks() + other.clicks(),
                one.conversions().add(other.conversions()));
    }

    private record Key(String name, LocalDate day) {

        static Key of(AdDay day) {
            return new Key(day.externalCampaignId().toLowerCase(Locale.ROOT), day.day());
        }
    }
}
