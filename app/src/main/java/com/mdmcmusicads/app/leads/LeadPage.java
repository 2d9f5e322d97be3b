package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.timeline.SubjectPage;
import org.springframework.stereotype.Component;

/** Where the trail finds the page of a lead. */
@Component
class LeadPage implements SubjectPage {

    @Override
    public String type() {
        return "lead";
    }

    @Override
    public String route(String id) {
        return "leads/" + id;
    }
}
