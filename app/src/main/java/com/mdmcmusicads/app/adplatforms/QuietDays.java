package com.mdmcmusicads.app.adplatforms;

import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Platforms leave out the days on which nothing happened. Where an account was read to its end, a missing day of a
 * campaign that existed is known to be zero; nothing else is.
 *
 * @param lastWholeDay the last day that is over where the account is: today's silence says nothing
 */
public record QuietDays(DaySpan span, LocalDate lastWholeDay, Currency currency) {

    /** What was read, and zeros for the rest. */
    public List<AdDay> fill(List<AdDay> read, List<Existing> campaigns) {
        var filled = byPlace(read);
        for (var campaign : campaigns) {
            days(campaign).forEach(day -> {
                var nothing = AdDay.nothing(campaign.id(), campaign.name(), day, currency);
                filled.putIfAbsent(place(nothing), nothing);
            });
        }
        return List.copyOf(filled.values());
    }

    /** Pages overlap when a platform counts while it is read: what it said last holds. */
    public static List<AdDay> once(List<AdDay> read) {
        return List.copyOf(byPlace(read).values());
    }

    private static Map<String, AdDay> byPlace(List<AdDay> read) {
        var byPlace = new LinkedHashMap<String, AdDay>();
        read.forEach(day -> byPlace.put(place(day), day));
        return byPlace;
    }

    private static String place(AdDay day) {
        return day.day() + " " + day.externalCampaignId();
    }

    private java.util.stream.Stream<LocalDate> days(Existing campaign) {
        return span.from()
                .datesUntil(span.to().plusDays(1))
                .filter(day -> !day.isAfter(lastWholeDay) && campaign.existed(day));
    }

    /**
     * A campaign the account has.
     *
     * @param from its first day, or null when the platform does not say
     * @param to its last day, or null when it has none
     */
    public record Existing(String id, String name, LocalDate from, LocalDate to) {

        boolean existed(LocalDate day) {
            return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
