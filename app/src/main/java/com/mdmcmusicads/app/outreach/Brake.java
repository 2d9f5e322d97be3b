package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.sequences.SequenceDesk;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Stops an enrolment in the transaction that gives the reason: from its commit on no mail of it leaves, not even one that
 * is queued already. The process hears of it right after.
 */
@Component
class Brake {

    private final Mailer mailer;
    private final SequenceDesk sequences;
    private final AuditTrail trail;
    private final Signals signals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Brake(
            Mailer mailer,
            SequenceDesk sequences,
            AuditTrail trail,
            Signals signals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mailer = mailer;
        this.sequences = sequences;
        this.trail = trail;
        this.signals = signals;
        this.events = events;
        this.clock = clock;
    }

    /** @param enrolment held against others by this transaction */
    void stop(Enrolment enrolment, StopReason why, String detail) {
        if (enrolment.isOver()) {
            return;
        }
        enrolment.stopped(why, detail, clock.instant());
        if (enrolment.nextStep() > 0) {
            mailer.withdraw(enrolment.reference(enrolment.nextStep() - 1));
        }
        record("enrolment.stopped", enrolment, why.name());
        events.publishEvent(new EnrolmentMoved(enrolment.id(), EnrolmentState.STOPPED, why.name()));
    }

    void pause(Enrolment enrolment) {
        if (enrolment.isRunning()) {
            enrolment.paused();
            record("enrolment.paused", enrolment, null);
            events.publishEvent(new EnrolmentMoved(enrolment.id(), EnrolmentState.PAUSED, null));
        }
    }

    void resume(Enrolment enrolment) {
        if (!enrolment.isRunning() && !enrolment.isOver()) {
            enrolment.resumed();
            record("enrolment.resumed", enrolment, null);
            events.publishEvent(new EnrolmentMoved(enrolment.id(), EnrolmentState.RUNNING, null));
        }
    }

    private void record(String action, Enrolment enrolment, String reason) {
        Map<String, Object> values = new HashMap<>();
        values.put("sequence", sequences.name(enrolment.sequenceKey()));
        if (reason != null) {
            values.put("reason", reason);
        }
        trail.record(action, enrolment.lead(), values);
        signals.publish(EnrolmentDesk.CHANGED, enrolment.id());
    }
}
