package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.processes.leads.LeadQualificationSteps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does the work lead-qualification.bpmn asks for, inside the transaction the engine already opened. */
@Component
class LeadQualifier implements LeadQualificationSteps {

    /** Sales calls a qualified lead within one working day. */
    private static final Duration CONTACT_WITHIN = Duration.ofHours(8);

    private final Leads leads;
    private final LeadAlarm alarm;
    private final BusinessHours hours;
    private final AuditTrail trail;
    private final Signals signals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeadQualifier(
            Leads leads,
            LeadAlarm alarm,
            BusinessHours hours,
            AuditTrail trail,
            Signals signals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.leads = leads;
        this.alarm = alarm;
        this.hours = hours;
        this.trail = trail;
        this.signals = signals;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void recordScore(String leadId, int score, String grade) {
        change(leadId, "lead.scored", Map.of("score", score, "grade", grade), lead -> lead.scored(score, grade));
    }

    @Override
    public void recordNewScore(String leadId, int score, String grade) {
        var lead = leads.get(leadId);
        if (!Integer.valueOf(score).equals(lead.score())) {
            trail.record(
                    "lead.rescored",
                    Subject.lead(leadId),
                    Map.of("score", lead.score(), "grade", lead.grade()),
                    Map.of("score", score, "grade", grade));
        }
        lead.scored(score, grade);
        signals.publish(LeadDesk.CHANGED, leadId);
    }

    @Override
    public Date planQualification(String leadId, String team, int responseHours) {
        var lead = leads.get(leadId);
        var since = lead.isRouted() ? clock.instant() : lead.createdAt();
        var due = hours.after(since, Duration.ofHours(responseHours));
        change(leadId, "lead.routed", Map.of("team", team, "dueAt", due.toString()), it -> it.routed(team, due));
        return Date.from(due);
    }

    @Override
    public void escalateQualification(String leadId) {
        alarm.qualificationIsLate(leads.get(leadId));
        trail.record("lead.qualification-escalated", Subject.lead(leadId), Map.of());
    }

    @Override
    public Date handOverLead(String leadId) {
        Instant due = hours.after(clock.instant(), CONTACT_WITHIN);
        change(leadId, "lead.handed-over", Map.of("dueAt", due.toString()), lead -> lead.handedOver(due));
        alarm.isHandedOver(leads.get(leadId));
        return Date.from(due);
    }

    @Override
    public void escalateContact(String leadId) {
        alarm.contactIsLate(leads.get(leadId));
        trail.record("lead.contact-escalated", Subject.lead(leadId), Map.of());
    }

    @Override
    public void requestQuote(String leadId) {
        change(leadId, "lead.quote-requested", Map.of(), Lead::quoteRequested);
    }

    @Override
    public void nurtureLead(String leadId) {
        change(leadId, "lead.nurtured", Map.of(), Lead::nurtured);
    }

    @Override
    public void wakeLead(String leadId) {
        change(leadId, "lead.woken", Map.of(), Lead::woken);
    }

    @Override
    public void disqualifyLead(String leadId, String reason, String details) {
        change(
                leadId,
                "lead.disqualified",
                why(reason, details),
                lead -> lead.closed(LeadStatus.DISQUALIFIED, reason, details));
    }

    @Override
    public void loseLead(String leadId, String reason, String details) {
        change(leadId, "lead.lost", why(reason, details), lead -> lead.closed(LeadStatus.LOST, reason, details));
    }

    private void change(String leadId, String action, Map<String, Object> values, Consumer<Lead> change) {
        var lead = leads.get(leadId);
        var before = lead.status();
        change.accept(lead);
        trail.record(action, Subject.lead(leadId), values);
        if (lead.status() != before) {
            events.publishEvent(new LeadMoved(leadId, lead.status()));
        }
        signals.publish(LeadDesk.CHANGED, leadId);
    }

    private static Map<String, Object> why(String reason, String details) {
        var values = new HashMap<String, Object>();
        values.put("reason", reason);
        if (details != null) {
            values.put("details", details);
        }
        return values;
    }
}
