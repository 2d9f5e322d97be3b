package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.budgets.BudgetDesk;
import com.mdmcmusicads.app.budgets.BudgetReading;
import com.mdmcmusicads.app.budgets.DayFigures;
import com.mdmcmusicads.app.budgets.Judge;
import com.mdmcmusicads.app.budgets.RuleDesk;
import com.mdmcmusicads.app.budgets.Versioned;
import com.mdmcmusicads.app.budgets.Watched;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.kpis.KpiReader;
import com.mdmcmusicads.app.kpis.Restatement;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plays the recorded days of a campaign again by other rules. It only reads; applying rules is a change like any other. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PM', 'DIRECTION')")
class BacktestDesk {

    private static final int LONGEST_DAYS = 400;

    private final CampaignDesk campaigns;
    private final BudgetDesk budgets;
    private final RuleDesk rules;
    private final KpiReader kpis;
    private final Judge judge;
    private final RealAlerts alerts;
    private final Clock clock;

    BacktestDesk(
            CampaignDesk campaigns,
            BudgetDesk budgets,
            RuleDesk rules,
            KpiReader kpis,
            Judge judge,
            RealAlerts alerts,
            Clock clock) {
        this.campaigns = campaigns;
        this.budgets = budgets;
        this.rules = rules;
        this.kpis = kpis;
        this.judge = judge;
        this.alerts = alerts;
        this.clock = clock;
    }

    public CampaignSheet campaign(String campaignId) {
        return campaigns.campaign(campaignId);
    }

    public Map<Platform, Versioned> rules(String campaignId) {
        return rules.rules(campaignId);
    }

    public boolean mayApply() {
        return rules.mayChange();
    }

    /** From the morning after the first recorded day to the morning after the last, at most 400 mornings. */
    public Outcome replay(String campaignId, Trial trial) {
        var recorded = recorded(campaignId);
        var days = recorded.stream()
                .flatMap(one -> one.days().stream())
                .map(DayMemory::day)
                .sorted()
                .toList();
        var real = alerts.of(campaignId);
        if (days.isEmpty()) {
            return new Outcome(List.of(), real, null, null, 0);
        }
        var today = LocalDate.now(clock.withZone(BusinessHours.PARIS));
        var end = days.get(days.size() - 1).plusDays(1);
        var last = end.isAfter(today) ? today : end;
        var first = later(days.get(0).plusDays(1), last.minusDays(LONGEST_DAYS - 1L));
        var fired = new Replay(judge, trial, clock.instant()).play(recorded, first, last);
        return new Outcome(fired, real, first, last, lateDays(recorded));
    }

    /** How it would stand today, for the course in the picture. */
    public List<BudgetReading> standing(String campaignId, Trial trial) {
        return budgets.watched(campaignId).stream()
                .map(one -> budgets.reading(with(one, trial)))
                .toList();
    }

    private static Watched with(Watched one, Trial trial) {
        return new Watched(
                one.campaignId(),
                one.platform(),
                one.budget(),
                one.from(),
                one.to(),
                one.paused(),
                one.over(),
                trial.rules().getOrDefault(one.platform(), one.rules()),
                one.days(),
                one.today());
    }

    private static long lateDays(List<Recorded> recorded) {
        return recorded.stream()
                .flatMap(one -> one.days().stream())
                .filter(DayMemory::cameLate)
                .map(DayMemory::day)
                .distinct()
                .count();
    }

    private List<Recorded> recorded(String campaignId) {
        var days = kpis.recent(List.of(campaignId), LocalDate.EPOCH);
        var earlier = kpis.restatements(campaignId);
        var history = campaigns.budgetHistory(campaignId);
        return budgets.watched(campaignId).stream()
                .map(now -> new Recorded(
                        now,
                        days.stream()
                                .filter(day -> day.platform() == now.platform())
                                .map(day -> memory(day, earlier))
                                .toList(),
                        history.stream()
                                .filter(change -> change.platform() == now.platform())
                                .toList()))
                .toList();
    }

    private static DayMemory memory(KpiDay day, List<Restatement> earlier) {
        var versions = new ArrayList<Version>();
        earlier.stream()
                .filter(one -> one.platform() == day.platform() && one.day().equals(day.day()))
                .map(one -> new Version(
                        one.since(),
                        new DayFigures(one.spend(), one.impressions(), one.views(), one.clicks(), one.conversions())))
                .forEach(versions::add);
        versions.add(new Version(changed(day), figures(day)));
        versions.sort(Comparator.comparing(Version::since));
        return new DayMemory(day.day(), versions);
    }

    private static Instant changed(KpiDay day) {
        return day.revision() == 0 ? day.receivedAt() : day.changedAt();
    }

    private static DayFigures figures(KpiDay day) {
        return new DayFigures(day.spend(), day.impressions(), day.views(), day.clicks(), day.conversions());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
