package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.budgets.BudgetDesk;
import com.mdmcmusicads.app.budgets.BudgetReading;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.kpis.KpiReader;
import com.mdmcmusicads.app.kpis.Restatement;
import com.mdmcmusicads.app.live.Signals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** What the panels read: figures, budgets and the campaign itself, each in one question, whoever may see campaigns. */
@Component
class FigureSource {

    static final Set<Role> READERS = Set.of(Role.PM, Role.SALES, Role.DIRECTION);

    private static final String MAY_READ = "hasAnyRole('PM', 'SALES', 'DIRECTION')";

    private final CampaignDesk campaigns;
    private final KpiReader kpis;
    private final BudgetDesk budgets;
    private final Signals signals;
    private final Clock clock;

    FigureSource(CampaignDesk campaigns, KpiReader kpis, BudgetDesk budgets, Signals signals, Clock clock) {
        this.campaigns = campaigns;
        this.kpis = kpis;
        this.budgets = budgets;
        this.signals = signals;
        this.clock = clock;
    }

    @PreAuthorize(MAY_READ)
    public CampaignSheet campaign(String campaignId) {
        return campaigns.campaign(campaignId);
    }

    @PreAuthorize(MAY_READ)
    public List<KpiDay> days(String campaignId, Days days) {
        return kpis.days(campaignId, days.from(), days.to());
    }

    @PreAuthorize(MAY_READ)
    public List<Restatement> restatements(KpiDay day) {
        return kpis.restatements(day.campaignId(), day.platform(), day.day());
    }

    @PreAuthorize(MAY_READ)
    public List<BudgetReading> budgets(String campaignId) {
        return budgets.readings(List.of(campaignId)).getOrDefault(campaignId, List.of());
    }

    Signals signals() {
        return signals;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(BusinessHours.PARIS));
    }
}
