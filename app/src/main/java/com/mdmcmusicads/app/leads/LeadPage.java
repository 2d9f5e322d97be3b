package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.timeline.SubjectPage;
import org.springframework.stereotype.Component;

/** Where the trail finds the page of a lead. */
@Component
class LeadPage implements SubjectPage {

    private final Leads leads;

    LeadPage(Leads leads) {
        this.leads = leads;
    }

    @Override
    public String type() {
        return "lead";
    }

    /** A record that went into another one is read there. */
    @Override
    public String route(String id) {
        return "leads/" + leads.find(id).map(leads::living).map(Lead::id).orElse(id);
    }
}
