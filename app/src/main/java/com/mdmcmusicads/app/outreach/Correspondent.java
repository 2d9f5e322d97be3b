package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.consent.ConsentGate;
import com.mdmcmusicads.app.consent.ContactFacts;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.sequences.Script;
import com.mdmcmusicads.app.sequences.SequenceDesk;
import com.mdmcmusicads.processes.outreach.EmailSequenceSteps;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Does the work email-sequence.bpmn asks for, inside the transaction the engine already opened. From {@code checkMail} on
 * the row is held, so nothing comes between the decision to write and the mail.
 */
@Component
class Correspondent implements EmailSequenceSteps {

    /** A consent that waits to be confirmed is looked at again soon, too many mails the next day. */
    private static final Duration SOON = Duration.ofHours(2);

    private static final Duration NEXT_DAY = Duration.ofDays(1);

    private final Enroller enroller;
    private final Enrolments enrolments;
    private final EnrolmentRows rows;
    private final SequenceDesk sequences;
    private final Timetable timetable;
    private final StepPost post;
    private final ConsentGate gate;
    private final Brake brake;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    Correspondent(
            Enroller enroller,
            Enrolments enrolments,
            EnrolmentRows rows,
            SequenceDesk sequences,
            Timetable timetable,
            StepPost post,
            ConsentGate gate,
            Brake brake,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.enroller = enroller;
        this.enrolments = enrolments;
        this.rows = rows;
        this.sequences = sequences;
        this.timetable = timetable;
        this.post = post;
        this.gate = gate;
        this.brake = brake;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public void enrolLead(String leadId, String sequence) {
        enroller.enrol(leadId, sequence, Origin.PROCESS, false);
    }

    @Override
    public Date planMail(String enrolmentId, String cadence) {
        var enrolment = enrolments.hold(enrolmentId);
        if (enrolment.isOver()) {
            return null;
        }
        var next = timetable.next(enrolment, Cadence.read(cadence).appliedTo(script(enrolment)), clock.instant());
        enrolment.planned(next);
        changed(enrolment);
        return next == null ? null : Date.from(next);
    }

    @Override
    public String checkMail(String enrolmentId) {
        var enrolment = enrolments.hold(enrolmentId);
        if (enrolment.isOver()) {
            // Stopped, and the process has not heard of it: the next plan ends it.
            return "LATE";
        }
        var script = script(enrolment);
        if (!enrolment.isRunning() || !post.lacking(enrolment, script).isEmpty()) {
            return "HELD";
        }
        return timetable.isOpen(enrolment, script, clock.instant()) ? "READY" : "LATE";
    }

    @Override
    public void holdMail(String enrolmentId) {
        var enrolment = enrolments.hold(enrolmentId);
        if (enrolment.isRunning()) {
            var lacking = post.lacking(enrolment, script(enrolment));
            enrolment.held("MISSING", String.join(",", lacking));
            trail.record("enrolment.held", enrolment.lead(), Map.of("missing", lacking));
            changed(enrolment);
        }
    }

    @Override
    public String readConsent(String enrolmentId) {
        return facts(enrolmentId).standing().name();
    }

    @Override
    public boolean checkSuppression(String enrolmentId) {
        return facts(enrolmentId).suppressed();
    }

    @Override
    public int countRecentMails(String enrolmentId) {
        return facts(enrolmentId).recentMails();
    }

    private ContactFacts facts(String enrolmentId) {
        return gate.facts(enrolments.get(enrolmentId).email());
    }

    @Override
    public void sendMail(String enrolmentId) {
        var enrolment = enrolments.hold(enrolmentId);
        if (!enrolment.isRunning()) {
            return;
        }
        var step = enrolment.nextStep();
        var now = clock.instant();
        rows.addMail(enrolment, step, post.post(enrolment, script(enrolment), step), now);
        enrolment.posted(now);
        trail.record(
                "enrolment.mail-posted",
                enrolment.lead(),
                Map.of("sequence", sequences.name(enrolment.sequenceKey()), "step", step + 1));
        changed(enrolment);
    }

    @Override
    public void delayMail(String enrolmentId, String contactReason) {
        var enrolment = enrolments.hold(enrolmentId);
        var wait = contactReason.endsWith(".pending") ? SOON : NEXT_DAY;
        enrolment.putOff(clock.instant().plus(wait), contactReason);
        changed(enrolment);
    }

    @Override
    public void dropSequence(String enrolmentId, String contactReason) {
        brake.stop(enrolments.hold(enrolmentId), StopReason.NOT_ALLOWED, contactReason);
    }

    @Override
    public void finishSequence(String enrolmentId) {
        var enrolment = enrolments.hold(enrolmentId);
        if (!enrolment.isOver()) {
            enrolment.finished(clock.instant());
            trail.record(
                    "enrolment.finished",
                    enrolment.lead(),
                    Map.of("sequence", sequences.name(enrolment.sequenceKey())));
            changed(enrolment);
        }
    }

    @Override
    public void recordStop(String enrolmentId, String reason) {
        brake.stop(enrolments.hold(enrolmentId), StopReason.valueOf(reason), null);
    }

    private Script script(Enrolment enrolment) {
        return sequences.version(enrolment.sequenceKey(), enrolment.sequenceVersion());
    }

    private void changed(Enrolment enrolment) {
        signals.publish(EnrolmentDesk.CHANGED, enrolment.id());
    }
}
