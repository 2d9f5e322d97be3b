package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves a lead on: its progress, the trail, open screens, and whoever listens hear of it together. */
@Component
class LeadMoves {

    private final Leads leads;
    private final AuditTrail trail;
    private final Signals signals;
    private final ApplicationEventPublisher events;

    LeadMoves(Leads leads, AuditTrail trail, Signals signals, ApplicationEventPublisher events) {
        this.leads = leads;
        this.trail = trail;
        this.signals = signals;
        this.events = events;
    }

    Lead move(String leadId, String action, Map<String, Object> values, Consumer<Progress> move) {
        var lead = leads.get(leadId);
        var before = lead.status();
        move.accept(lead.progress());
        record(lead, action, Map.of(), values);
        if (lead.status() != before) {
            events.publishEvent(new LeadMoved(leadId, lead.status()));
        }
        return lead;
    }

    /** Nothing moved, but it should be known. */
    void record(Lead lead, String action, Map<String, Object> before, Map<String, Object> after) {
        trail.record(action, Subject.lead(lead.id()), before, after);
        signals.publish(LeadDesk.CHANGED, lead.id());
    }
}
