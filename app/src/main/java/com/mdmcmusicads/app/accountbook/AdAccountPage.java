package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.timeline.SubjectPage;
import org.springframework.stereotype.Component;

/** Where the trail finds the page of an account. */
@Component
class AdAccountPage implements SubjectPage {

    static final String TYPE = "ad-account";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String route(String id) {
        return ConnectedAccount.route(id);
    }
}
