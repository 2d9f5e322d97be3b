package com.mdmcmusicads.app.payevents;

import com.mdmcmusicads.app.timeline.SubjectPage;
import org.springframework.stereotype.Component;

/** Where the trail leads that speaks of an event. */
@Component
class EventPage implements SubjectPage {

    static final String TYPE = "payment-event";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String route(String eventId) {
        return PaymentEventsView.ROUTE + "?search=" + eventId;
    }
}
