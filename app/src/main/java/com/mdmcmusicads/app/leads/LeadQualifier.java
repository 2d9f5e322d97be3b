package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.processes.leads.LeadQualificationSteps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Does the work lead-qualification.bpmn asks for, inside the transaction the engine already opened. */
@Component
class LeadQualifier implements LeadQualificationSteps {

    /** Sales calls a qualified lead within one working day. */
    private static final Duration CONTACT_WITHIN = Duration.ofHours(8);

    /** Direction hears of what is still waiting half a working day after its team was reminded. */
    private static final Duration LAST_CALL_AFTER = Duration.ofHours(4);

    private final Leads leads;
    private final LeadMoves moves;
    private final LeadOwners owners;
    private final LeadUrgency urgency;
    private final LeadMailing mailing;
    private final LeadConversion conversion;
    private final LeadAlarm alarm;
    private final BusinessHours hours;
    private final Clock clock;

    LeadQualifier(
            Leads leads,
            LeadMoves moves,
            LeadOwners owners,
            LeadUrgency urgency,
            LeadMailing mailing,
            LeadConversion conversion,
            LeadAlarm alarm,
            BusinessHours hours,
            Clock clock) {
        this.leads = leads;
        this.moves = moves;
        this.owners = owners;
        this.urgency = urgency;
        this.mailing = mailing;
        this.conversion = conversion;
        this.alarm = alarm;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public void recordScore(String leadId, int score, String grade) {
        moves.move(leadId, "lead.scored", Map.of("score", score, "grade", grade), it -> it.scored(score, grade));
    }

    @Override
    public String assignLead(String leadId, String team) {
        var person = owners.qualifier(leadId, team);
        if (person != null) {
            alarm.isAssigned(leads.get(leadId), person);
        }
        return person;
    }

    @Override
    public Date planQualification(String leadId, String team, int responseHours, int priority) {
        return Date.from(urgency.plan(leadId, team, responseHours, priority));
    }

    @Override
    public void recordNewScore(String leadId, int score, String grade, String team, int responseHours, int priority) {
        recordNewScore(leadId, score, grade);
        urgency.replan(leads.get(leadId), team, responseHours, priority);
    }

    @Override
    public Date escalateQualification(String leadId) {
        alarm.qualificationIsLate(leads.get(leadId));
        moves.record(leads.get(leadId), "lead.qualification-escalated", Map.of(), Map.of());
        return lastCall();
    }

    @Override
    public void reportLateQualification(String leadId) {
        report(leadId, "lead.qualification-reported", "leads.notice.qualification-forgotten");
    }

    @Override
    public String assignSeller(String leadId) {
        return owners.seller(leadId);
    }

    @Override
    public Date handOverLead(String leadId, String seller, String details) {
        var now = clock.instant();
        var due = hours.after(now, CONTACT_WITHIN);
        var values = new HashMap<String, Object>(Map.of("dueAt", due.toString()));
        put(values, "details", details);
        var lead = moves.move(leadId, "lead.handed-over", values, it -> it.handedOver(seller, due, now));
        alarm.isHandedOver(lead, seller);
        return Date.from(due);
    }

    @Override
    public Date escalateContact(String leadId) {
        alarm.contactIsLate(leads.get(leadId));
        moves.record(leads.get(leadId), "lead.contact-escalated", Map.of(), Map.of());
        return lastCall();
    }

    @Override
    public void reportLateContact(String leadId) {
        report(leadId, "lead.contact-reported", "leads.notice.contact-forgotten");
    }

    @Override
    public void requestQuote(String leadId) {
        moves.move(leadId, "lead.quote-requested", Map.of(), Progress::quoteRequested);
    }

    @Override
    public Date resumeContact(String leadId) {
        var due = hours.after(clock.instant(), CONTACT_WITHIN);
        var values = Map.<String, Object>of("dueAt", due.toString());
        var lead = moves.move(leadId, "lead.contact-resumed", values, it -> it.contactResumed(due));
        alarm.isBackFromQuote(lead);
        return Date.from(due);
    }

    @Override
    public void convertLead(String leadId) {
        conversion.convert(leadId);
    }

    @Override
    public void nurtureLead(String leadId) {
        moves.move(leadId, "lead.nurtured", Map.of(), it -> it.nurtured(clock.instant()));
    }

    @Override
    public boolean wakeLead(String leadId) {
        var lead = moves.move(leadId, "lead.woken", Map.of(), it -> it.woken(clock.instant()));
        return mailing.isAllowed(lead);
    }

    @Override
    public void disqualifyLead(String leadId, String reason, String details) {
        close(leadId, "lead.disqualified", LeadStatus.DISQUALIFIED, reason, details);
    }

    @Override
    public void loseLead(String leadId, String reason, String details) {
        close(leadId, "lead.lost", LeadStatus.LOST, reason, details);
    }

    @Override
    public void noteReply(String leadId) {
        alarm.hasReplied(leads.get(leadId));
    }

    @Override
    @Deprecated
    public Date planQualification(String leadId, String team, int responseHours) {
        var progress = leads.get(leadId).progress();
        progress.assigned(team, progress.assignee());
        return planQualification(leadId, team, responseHours, progress.priority());
    }

    @Override
    @Deprecated
    public Date handOverLead(String leadId) {
        return handOverLead(leadId, null, null);
    }

    @Override
    @Deprecated
    public void recordNewScore(String leadId, int score, String grade) {
        var lead = leads.get(leadId);
        if (!Integer.valueOf(score).equals(lead.score())) {
            var before = Map.<String, Object>of("score", lead.score(), "grade", lead.grade());
            moves.record(lead, "lead.rescored", before, Map.of("score", score, "grade", grade));
        }
        lead.progress().scored(score, grade);
    }

    private Date lastCall() {
        return Date.from(hours.after(clock.instant(), LAST_CALL_AFTER));
    }

    private void report(String leadId, String action, String notice) {
        if (alarm.isForgotten(leads.get(leadId), notice)) {
            moves.record(leads.get(leadId), action, Map.of(), Map.of());
        }
    }

    /** Whoever could not be reached was not contacted. */
    private void close(String leadId, String action, LeadStatus as, String reason, String details) {
        Instant now = clock.instant();
        var values = new HashMap<String, Object>();
        put(values, "reason", reason);
        put(values, "details", details);
        moves.move(leadId, action, values, it -> {
            it.closed(as, reason, details, now);
            if (!"UNREACHABLE".equals(reason)) {
                it.milestones().contacted(now);
            }
        });
    }

    private static void put(Map<String, Object> values, String name, String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
