package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Alert;
import com.mdmcmusicads.app.alerts.AlertWords;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.PlatformPlan;
import com.mdmcmusicads.app.decisions.DecisionTaken;
import com.mdmcmusicads.app.decisions.Decisions;
import com.mdmcmusicads.app.kpis.DaySpend;
import com.mdmcmusicads.app.kpis.KpiReader;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.processes.budgets.AlertFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screens of alerts ask. */
@Component
class AlertTools {

    private final AlertWords words;
    private final CampaignDesk campaigns;
    private final KpiReader figures;
    private final Decisions decisions;
    private final Clock clock;

    AlertTools(AlertWords words, CampaignDesk campaigns, KpiReader figures, Decisions decisions, Clock clock) {
        this.words = words;
        this.campaigns = campaigns;
        this.figures = figures;
        this.decisions = decisions;
        this.clock = clock;
    }

    AlertWords words() {
        return words;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<CampaignSheet> campaign(Alert alert) {
        return campaigns.find(alert.key().campaignId());
    }

    /** Declared for the platform now. */
    Optional<MediaBudget> budget(Alert alert) {
        return campaign(alert).flatMap(sheet -> sheet.on(alert.platform())).map(PlatformPlan::budget);
    }

    /** On the platform, every day that was told; empty when none was. */
    Optional<MediaBudget> spent(Alert alert) {
        var days = figures.spend(List.of(alert.key().campaignId())).stream()
                .filter(day -> day.platform() == alert.platform())
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(sum(days));
    }

    private static MediaBudget sum(List<DaySpend> days) {
        var currency = days.get(0).currency();
        var sum = days.stream().map(DaySpend::spend).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new MediaBudget(sum.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    /** Why it became an alert, as the decision fell. */
    Optional<DecisionTaken> why(Alert alert) {
        return decisions.latest(AlertFacts.DECISION, alert.id());
    }
}
