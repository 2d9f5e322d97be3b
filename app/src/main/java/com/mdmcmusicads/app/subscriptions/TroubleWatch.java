package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.diagrams.IncidentOpened;
import com.mdmcmusicads.processes.subscriptions.SubscriptionBilling;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks a subscription whose billing has used up its attempts, so that the run and the list can name it. */
@Component
class TroubleWatch {

    private final Edits edits;

    TroubleWatch(Edits edits) {
        this.edits = edits;
    }

    @EventListener
    void on(IncidentOpened incident) {
        if (SubscriptionBilling.KEY.equals(incident.process())) {
            edits.trouble(incident.businessKey(), incident.activityId());
        }
    }
}
