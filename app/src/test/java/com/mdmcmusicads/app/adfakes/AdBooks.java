package com.mdmcmusicads.app.adfakes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** What a made-up platform knows: accounts, their campaigns, and what each did on each day. */
public final class AdBooks {

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    public Account open(String id, String name, String currency, String zone) {
        var account = new Account(id, name, currency, zone, new ConcurrentHashMap<>(), new ConcurrentSkipListMap<>());
        accounts.put(id, account);
        return account;
    }

    public Account find(String id) {
        return accounts.get(id);
    }

    /** One account. */
    public record Account(
            String id,
            String name,
            String currency,
            String zone,
            Map<String, Campaign> campaigns,
            NavigableMap<String, Day> days) {

        public Account campaign(String campaignId, String campaignName, LocalDate from, LocalDate to) {
            campaigns.put(campaignId, new Campaign(campaignId, campaignName, from, to, true));
            return this;
        }

        /** It is there and does not run. */
        public Account rests(String campaignId) {
            var campaign = campaigns.get(campaignId);
            campaigns.put(campaignId, new Campaign(campaignId, campaign.name(), campaign.from(), campaign.to(), false));
            return this;
        }

        /** What the campaign did on that day; said again, the platform restates it. */
        public Account day(
                String campaignId, LocalDate day, String spend, long impressions, long views, long clicks, String won) {
            var figures = new Day(
                    campaigns.get(campaignId),
                    day,
                    new BigDecimal(spend),
                    impressions,
                    views,
                    clicks,
                    new BigDecimal(won));
            days.put(day + " " + campaignId, figures);
            return this;
        }

        /** The platform takes back what it said of the day. */
        public Account takesBack(String campaignId, LocalDate day) {
            days.remove(day + " " + campaignId);
            return this;
        }

        Stream<Day> between(LocalDate from, LocalDate to) {
            return days.values().stream()
                    .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(to));
        }

        Collection<Campaign> running() {
            return campaigns.values().stream().filter(Campaign::runs).toList();
        }
    }

    /** One campaign; without a last day it runs on. */
    public record Campaign(String id, String name, LocalDate from, LocalDate to, boolean runs) {}

    /** One campaign on one day. */
    public record Day(
            Campaign campaign,
            LocalDate day,
            BigDecimal spend,
            long impressions,
            long views,
            long clicks,
            BigDecimal conversions) {}
}
