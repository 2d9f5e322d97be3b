package com.mdmcmusicads.app.adplatforms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Platforms leave out the days on which nothing happened. Where an account was read to its end, a missing day of a
 * campaign that existed is known to be zero; nothing else is.
 *
 * @param lastWholeDay the last day that is over where the account is: today's silence says nothing
 */
public record QuietDays(DaySpan span, LocalDate lastWholeDay, Currency currency) {

    /** What was read, and zeros for the rest. */
    public List<AdDay> fill(List<AdDay> read, List<Existing> campaigns) {
        var filled = new ArrayList<>(read);
        var known = known(read);
        for (var campaign : campaigns) {
            days(campaign)
                    .filter(day -> !known.contains(campaign.id() + day))
                    .forEach(day -> filled.add(AdDay.nothing(campaign.id(), campaign.name(), day, currency)));
        }
        return filled;
    }

    private java.util.stream.Stream<LocalDate> days(Existing campaign) {
        return span.from()
                .datesUntil(span.to().plusDays(1))
                .filter(day -> !day.isAfter(lastWholeDay) && campaign.existed(day));
    }

    private static Set<String> known(List<AdDay> read) {
        var known = new HashSet<String>();
        read.forEach(day -> known.add(day.externalCampaignId() + day.day()));
        return known;
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
