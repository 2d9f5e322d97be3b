package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Purpose;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.sequences.Script;
import com.mdmcmusicads.app.sequences.SequenceDesk;
import com.mdmcmusicads.app.suppressions.Suppressions;
import com.mdmcmusicads.processes.outreach.EmailSequence;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Enrols a lead, when consent and address allow it; otherwise the lead's trail says why not. */
@Component
class Enroller {

    private final LeadDesk leads;
    private final SequenceDesk sequences;
    private final ConsentDesk consents;
    private final Suppressions suppressions;
    private final Enrolments enrolments;
    private final EnrolmentRows rows;
    private final EmailSequence process;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    Enroller(
            LeadDesk leads,
            SequenceDesk sequences,
            ConsentDesk consents,
            Suppressions suppressions,
            Enrolments enrolments,
            EnrolmentRows rows,
            EmailSequence process,
            CurrentAccount account,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.leads = leads;
        this.sequences = sequences;
        this.consents = consents;
        this.suppressions = suppressions;
        this.enrolments = enrolments;
        this.rows = rows;
        this.process = process;
        this.account = account;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** @param again whether somebody who went through it before begins another round */
    Outcome enrol(String leadId, String sequence, Origin origin, boolean again) {
        var lead = leads.person(leadId).orElse(null);
        var script = sequences.current(sequence == null ? "" : sequence).orElse(null);
        var hindrance = hindrance(lead, script);
        if (hindrance != null) {
            return refused(leadId, sequence, hindrance);
        }
        var email = lead.email().toLowerCase(Locale.ROOT);
        var round = again ? enrolments.lastRound(email, script.key()) + 1 : 1;
        var by = account.person().map(person -> person.id()).orElse(AuditTrail.SYSTEM);
        var enrolment = new Enrolment(lead, script, round, origin, by, clock.instant());
        if ((again && !enrolments.goingOn(email, script.key()).isEmpty()) || !rows.add(enrolment, by)) {
            return refused(leadId, sequence, Outcome.ALREADY);
        }
        process.sequenceStarted(enrolment.id());
        trail.record(
                "enrolment.started",
                enrolment.lead(),
                Map.of("sequence", script.name(), "version", script.version(), "round", round));
        signals.publish(EnrolmentDesk.CHANGED, enrolment.id());
        return Outcome.ENROLLED;
    }

    /** What stands against writing to this lead, or null. */
    Outcome hindrance(LeadPerson lead, Script script) {
        if (lead == null) {
            return Outcome.NO_LEAD;
        }
        if (script == null) {
            return Outcome.NO_SEQUENCE;
        }
        if (lead.status().isOver()) {
            return Outcome.LEAD_CLOSED;
        }
        if (suppressions.holds(lead.email())) {
            return Outcome.SUPPRESSED;
        }
        return switch (consents.standing(lead.email(), Purpose.MARKETING)) {
            case NONE -> Outcome.NO_CONSENT;
            case WITHDRAWN -> Outcome.WITHDRAWN;
            case PENDING, GIVEN -> null;
        };
    }

    private Outcome refused(String leadId, String sequence, Outcome why) {
        trail.record(
                "enrolment.refused",
                Subject.lead(leadId),
                Map.of("sequence", String.valueOf(sequence), "reason", why.name()));
        return why;
    }
}
