package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.CampaignState;
import com.mdmcmusicads.app.campaigns.PlatformPlan;
import com.mdmcmusicads.app.kpis.DaySpend;
import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.kpis.KpiReader;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Brings together what is watched about many campaigns, in a number of queries that does not depend on how many. */
@Component
class WatchedReader {

    private final CampaignDesk campaigns;
    private final KeptRules rules;
    private final KpiReader kpis;
    private final Clock clock;

    WatchedReader(CampaignDesk campaigns, KeptRules rules, KpiReader kpis, Clock clock) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.kpis = kpis;
        this.clock = clock;
    }

    /** With what was spent on each day, enough for readings. */
    List<Watched> withSpend(Collection<String> campaignIds) {
        var days = new Days();
        for (var one : kpis.spend(campaignIds)) {
            days.put(one);
        }
        return read(campaignIds, days);
    }

    /** With everything that is counted. */
    List<Watched> withFigures(Collection<String> campaignIds) {
        var days = new Days();
        for (var one : kpis.recent(campaignIds, LocalDate.EPOCH)) {
            days.put(one);
        }
        return read(campaignIds, days);
    }

    private List<Watched> read(Collection<String> campaignIds, Days days) {
        var own = rules.of(campaignIds);
        var today = LocalDate.now(clock.withZone(BusinessHours.PARIS));
        var all = new ArrayList<Watched>();
        for (var sheet : campaigns.sheets(campaignIds)) {
            for (var platform : Platform.values()) {
                var figures = days.of(sheet.id(), platform);
                var plan = sheet.on(platform);
                if (platform.spends() && (plan.isPresent() || !figures.isEmpty())) {
                    var kept = own.getOrDefault(sheet.id(), Map.of()).getOrDefault(platform, Versioned.USUAL);
                    all.add(watched(sheet, platform, kept.rules(), figures, today));
                }
            }
        }
        return all;
    }

    private static Watched watched(
            CampaignSheet sheet,
            Platform platform,
            BudgetRules rules,
            NavigableMap<LocalDate, DayFigures> figures,
            LocalDate today) {
        var plan = sheet.on(platform);
        return new Watched(
                sheet.id(),
                platform,
                plan.map(PlatformPlan::budget).orElseGet(() -> new MediaBudget(BigDecimal.ZERO, sheet.currency())),
                sheet.from(),
                sheet.to(),
                sheet.state() == CampaignState.PAUSED
                        || plan.map(PlatformPlan::paused).orElse(false),
                sheet.state().isOver(),
                rules,
                figures,
                today);
    }

    /** Figures by campaign, platform and day. */
    private static final class Days {

        private final Map<String, Map<Platform, NavigableMap<LocalDate, DayFigures>>> all = new HashMap<>();

        void put(DaySpend one) {
            days(one.campaignId(), one.platform()).put(one.day(), new DayFigures(one.spend(), null, null, null, null));
        }

        void put(KpiDay one) {
            days(one.campaignId(), one.platform())
                    .put(
                            one.day(),
                            new DayFigures(
                                    one.spend(), one.impressions(), one.views(), one.clicks(), one.conversions()));
        }

        private NavigableMap<LocalDate, DayFigures> days(String campaignId, Platform platform) {
            return all.computeIfAbsent(campaignId, id -> new EnumMap<>(Platform.class))
                    .computeIfAbsent(platform, one -> new TreeMap<>());
        }

        NavigableMap<LocalDate, DayFigures> of(String campaignId, Platform platform) {
            return all.getOrDefault(campaignId, Map.of()).getOrDefault(platform, new TreeMap<>());
        }
    }
}
