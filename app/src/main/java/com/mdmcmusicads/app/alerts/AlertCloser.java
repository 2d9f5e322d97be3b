package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.alerts.Evidence.Kind;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlert.Closing;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closes alerts, each once, with the evidence of how it ended. */
@Component
class AlertCloser {

    private final Alerts alerts;
    private final EvidenceBook evidence;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    AlertCloser(Alerts alerts, EvidenceBook evidence, AuditTrail trail, Signals signals, Clock clock) {
        this.alerts = alerts;
        this.evidence = evidence;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** What went well after somebody acted was handled: only then is it said that it helped. */
    void closes(String alertId, Closing closing) {
        if (closing == Closing.RECOVERED && alerts.get(alertId).state() == AlertState.WAITING) {
            isHandled(alertId);
            return;
        }
        if (closing == Closing.CAMPAIGN_OVER) {
            close(alertId, AlertState.OVER, Kind.OVER, AuditTrail.SYSTEM, null);
        } else {
            var stays = alerts.get(alertId).firing();
            close(alertId, AlertState.RECOVERED, Kind.RECOVERED, AuditTrail.SYSTEM, null, stays);
        }
    }

    /** An effect that showed counts as well for an alert whose rule still fires: it asks again when it gets worse. */
    void isHandled(String alertId) {
        var alert = alerts.get(alertId);
        close(alertId, AlertState.HANDLED, Kind.HELD, AuditTrail.SYSTEM, null, alert.firing());
    }

    void close(String alertId, AlertState state, Kind kind, String actor, String words) {
        close(alertId, state, kind, actor, words, state.isQuiet());
    }

    private void close(String alertId, AlertState state, Kind kind, String actor, String words, boolean quiet) {
        var alert = alerts.get(alertId);
        if (alert.isOpen()) {
            alerts.close(alertId, state, quiet, clock.instant());
            evidence.add(alertId, kind, actor, words);
            trail.record("alert.closed", alert.subject(), Map.of("alertState", state.name()));
            signals.publish(AlertDesk.CHANGED, alertId);
        }
    }
}
