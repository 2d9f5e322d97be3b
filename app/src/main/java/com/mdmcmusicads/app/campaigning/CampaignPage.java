package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.timeline.SubjectPage;
import org.springframework.stereotype.Component;

/** Where the trail finds the page of a campaign. */
@Component
class CampaignPage implements SubjectPage {

    @Override
    public String type() {
        return "campaign";
    }

    @Override
    public String route(String id) {
        return "campaigns/" + id;
    }
}
