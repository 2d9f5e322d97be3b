package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.alerts.Evidence.Kind;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.budgets.Finding;
import com.mdmcmusicads.app.budgets.Response;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.PlatformPlan;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlert;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlert.Closing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a new look at the figures does to one alert: its row, its process and its evidence go together. */
@Component
class AlertMoves {

    private final Alerts alerts;
    private final EvidenceBook evidence;
    private final CampaignDesk campaigns;
    private final CampaignBudgetAlert process;
    private final AuditTrail trail;
    private final AlertCloser closer;
    private final Signals signals;
    private final Clock clock;

    AlertMoves(
            Alerts alerts,
            EvidenceBook evidence,
            CampaignDesk campaigns,
            CampaignBudgetAlert process,
            AuditTrail trail,
            AlertCloser closer,
            Signals signals,
            Clock clock) {
        this.alerts = alerts;
        this.evidence = evidence;
        this.campaigns = campaigns;
        this.process = process;
        this.trail = trail;
        this.closer = closer;
        this.signals = signals;
        this.clock = clock;
    }

    boolean isWorse(Finding finding, Alert known) {
        return finding.severity().compareTo(known.now().severity()) > 0
                || finding.level() > known.now().level()
                || finding.response() == Response.HANDLE && known.response() == Response.NOTE;
    }

    /** @param quiet an earlier alert of its kind that was let be, or null */
    void opens(Finding finding, Alert quiet, LocalDate asOf) {
        if (quiet != null) {
            alerts.rearm(quiet.id());
        }
        var id = alerts.open(finding, reading(finding, asOf), clock.instant());
        evidence.add(id, Kind.FIRED, AuditTrail.SYSTEM, null);
        var alert = alerts.get(id);
        trail.record("campaign.alert-opened", new Subject("campaign", finding.campaignId()), said(alert));
        process.budgetThresholdCrossed(id, alert.priority(), finding.facts());
        changed(alert);
    }

    /** It still fires: the row follows, people hear of it when it got worse, and whoever acted learns that it did not help. */
    void seenAgain(Alert alert, Finding finding, LocalDate asOf) {
        var isWorse = isWorse(finding, alert);
        alerts.update(alert.id(), finding, reading(finding, asOf), clock.instant());
        if (!isWorse && alert.response() == Response.HANDLE && finding.response() == Response.NOTE) {
            eases(alert);
            return;
        }
        if (isWorse) {
            evidence.add(alert.id(), Kind.ROSE, AuditTrail.SYSTEM, null);
            process.budgetAlertUpdated(alert.id(), alerts.get(alert.id()).priority(), finding.facts());
        }
        if (alert.state() == AlertState.WAITING && alert.attempt().isDue(clock.instant())) {
            process.figuresLanded(alert.id());
        }
        changed(alert);
    }

    void recovers(Alert alert) {
        alerts.isNotFiring(alert.id());
        eases(alert);
    }

    /** Nothing is left for anybody to do; but an act is only believed when figures that came after it say so. */
    private void eases(Alert alert) {
        if (alert.state() != AlertState.WAITING || alert.attempt().figuresAt() != null) {
            ends(alert, Closing.RECOVERED);
        }
        changed(alert);
    }

    /** Nothing can be done about it any more. */
    void isOver(Alert alert) {
        ends(alert, Closing.CAMPAIGN_OVER);
    }

    /** A process that was stopped by hand cannot close its alert any more. */
    private void ends(Alert alert, Closing closing) {
        if (!process.budgetRecovered(alert.id(), closing)) {
            closer.closes(alert.id(), closing);
        }
    }

    private Reading reading(Finding finding, LocalDate asOf) {
        var budget = campaigns
                .find(finding.campaignId())
                .flatMap(sheet -> sheet.on(finding.platform()))
                .map(PlatformPlan::budget)
                .orElse(null);
        return new Reading(finding.severity(), finding.level(), finding.measured(), finding.expected(), budget, asOf);
    }

    private static Map<String, Object> said(Alert alert) {
        return Map.of(
                "alert",
                alert.id(),
                "rule",
                alert.rule().name(),
                "platform",
                alert.platform().name(),
                "severity",
                alert.now().severity().name());
    }

    private void changed(Alert alert) {
        signals.publish(AlertDesk.CHANGED, alert.id());
    }
}
