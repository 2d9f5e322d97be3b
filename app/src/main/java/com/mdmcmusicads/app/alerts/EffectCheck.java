package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.alerts.Attempt.Act;
import com.mdmcmusicads.app.alerts.Evidence.Kind;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.budgets.Response;
import com.mdmcmusicads.app.live.Signals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether what was done shows in the figures that came after it. */
@Component
class EffectCheck {

    /** Without figures for this long somebody is asked again. */
    private static final Duration PATIENCE = Duration.ofDays(3);

    private final Alerts alerts;
    private final AlertTries tries;
    private final EvidenceBook evidence;
    private final SpendSince spending;
    private final Signals signals;
    private final Clock clock;

    EffectCheck(
            Alerts alerts, AlertTries tries, EvidenceBook evidence, SpendSince spending, Signals signals, Clock clock) {
        this.alerts = alerts;
        this.tries = tries;
        this.evidence = evidence;
        this.spending = spending;
        this.signals = signals;
        this.clock = clock;
    }

    /** From now on figures are awaited; looking too early does not prolong the wait. */
    Instant plan(String alertId) {
        var before = alerts.get(alertId).attempt().checkBy();
        var checkBy = before == null ? clock.instant().plus(PATIENCE) : before;
        tries.awaits(alertId, checkBy);
        signals.publish(AlertDesk.CHANGED, alertId);
        return checkBy;
    }

    Verdict verdict(String alertId) {
        var alert = alerts.get(alertId);
        var verdict = verdict(alert);
        if (verdict == Verdict.MISSED || verdict == Verdict.SILENT) {
            evidence.add(alertId, verdict == Verdict.MISSED ? Kind.MISSED : Kind.SILENT, AuditTrail.SYSTEM, null);
        }
        return verdict;
    }

    private Verdict verdict(Alert alert) {
        if (alert.attempt().figuresAt() == null) {
            return Verdict.SILENT;
        }
        if (!alert.firing() || alert.response() == Response.NOTE) {
            return Verdict.HELD;
        }
        return alert.attempt().act() == Act.PAUSE ? paused(alert) : Verdict.MISSED;
    }

    /** A pause takes no spending back: it holds when nothing more is spent on the days after it. */
    private Verdict paused(Alert alert) {
        var spent = spending.afterDayOf(alert);
        if (spent.isPresent()) {
            return spent.get().signum() > 0 ? Verdict.MISSED : Verdict.HELD;
        }
        return clock.instant().isBefore(alert.attempt().checkBy()) ? Verdict.EARLY : Verdict.SILENT;
    }

    /** What the figures say. */
    enum Verdict {
        HELD,
        /** They end before the act can show. */
        EARLY,
        MISSED,
        /** None came. */
        SILENT
    }
}
