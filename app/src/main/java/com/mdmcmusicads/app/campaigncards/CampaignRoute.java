package com.mdmcmusicads.app.campaigncards;

import com.mdmcmusicads.app.timeline.SubjectPage;
import org.springframework.stereotype.Component;

/** Where the page of a campaign is. */
@Component
class CampaignRoute implements SubjectPage {

    @Override
    public String type() {
        return "campaign";
    }

    @Override
    public String route(String id) {
        return "campaigns/" + id;
    }
}
