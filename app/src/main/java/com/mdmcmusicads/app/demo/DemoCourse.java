package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.PlatformPlan;
import com.mdmcmusicads.app.kpis.KpiRow;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What a made-up campaign did on a day: its budget spread over its days, more at week-ends, with some chance that is the same
 * at every start. Meta runs ahead of its plan, so that there is something to be alerted of.
 */
final class DemoCourse {

    private static final Set<DayOfWeek> STRONG = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Map<Platform, Market> MARKETS = Map.of(
            Platform.YOUTUBE, new Market(7.5, 0.34, 0.007, 1),
            Platform.META, new Market(6.2, 0.28, 0.013, 1.32),
            Platform.TIKTOK, new Market(4.1, 0.42, 0.009, 0.97),
            Platform.GA4, new Market(0, 0, 0, 0));

    private DemoCourse() {}

    static KpiRow day(CampaignSheet sheet, PlatformPlan plan, LocalDate day) {
        var chance = new Random((sheet.number() + plan.platform() + day).hashCode());
        return plan.platform().spends() ? advertised(sheet, plan, day, chance) : visited(sheet, day, chance);
    }

    private static KpiRow advertised(CampaignSheet sheet, PlatformPlan plan, LocalDate day, Random chance) {
        var market = MARKETS.get(plan.platform());
        var days = ChronoUnit.DAYS.between(sheet.from(), sheet.to()) + 1;
        var spend = plan.budget().amount().doubleValue() / days * market.haste * mood(day, chance);
        var impressions = Math.round(spend / market.cpm * 1000 * around(chance, 0.12));
        var clicks = Math.round(impressions * market.ctr * around(chance, 0.2));
        return new KpiRow(
                sheet.id(),
                plan.platform(),
                day,
                cents(spend),
                impressions,
                Math.round(impressions * market.viewRate * around(chance, 0.1)),
                clicks,
                BigDecimal.valueOf(Math.round(clicks * 0.04 * around(chance, 0.5))),
                sheet.currency());
    }

    private static KpiRow visited(CampaignSheet sheet, LocalDate day, Random chance) {
        var visits = Math.round(120 * mood(day, chance));
        var events = BigDecimal.valueOf(Math.round(visits * 0.05 * around(chance, 0.4)));
        return new KpiRow(sheet.id(), Platform.GA4, day, null, null, null, visits, events, sheet.currency());
    }

    /** As a platform tells it a few days later: some clicks paid back, some conversions come late. */
    static KpiRow corrected(KpiRow row) {
        return new KpiRow(
                row.campaignId(),
                row.platform(),
                row.day(),
                row.spend() == null ? null : cents(row.spend().doubleValue() * 0.97),
                row.impressions(),
                row.views(),
                row.clicks(),
                row.conversions().add(BigDecimal.valueOf(2)),
                row.currency());
    }

    /** Averages to one over a week. */
    private static double mood(LocalDate day, Random chance) {
        return (STRONG.contains(day.getDayOfWeek()) ? 1.2 : 0.85) * around(chance, 0.08);
    }

    private static double around(Random chance, double spread) {
        return 1 + spread * (2 * chance.nextDouble() - 1);
    }

    private static BigDecimal cents(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * How a platform behaves.
     *
     * @param haste what it spends, measured by its plan
     */
    private record Market(double cpm, double viewRate, double ctr, double haste) {}
}
