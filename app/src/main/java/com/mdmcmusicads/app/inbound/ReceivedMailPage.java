package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.timeline.SubjectPage;
import org.springframework.stereotype.Component;

/** Leads from a timeline to the mail itself. */
@Component
class ReceivedMailPage implements SubjectPage {

    static final String TYPE = "received-mail";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String route(String id) {
        return "received-mails?mail=" + id;
    }
}
