package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.live.Signals;
import org.springframework.stereotype.Component;

/** Tells the people in charge that a lead has waited too long. */
@Component
class LeadAlarm {

    private final Signals signals;

    LeadAlarm(Signals signals) {
        this.signals = signals;
    }

    void qualificationIsLate(Lead lead) {
        signals.publish(LeadDesk.CHANGED, lead.id());
    }

    void contactIsLate(Lead lead) {
        signals.publish(LeadDesk.CHANGED, lead.id());
    }
}
