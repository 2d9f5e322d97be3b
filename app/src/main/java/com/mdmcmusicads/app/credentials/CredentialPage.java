package com.mdmcmusicads.app.credentials;

import com.mdmcmusicads.app.timeline.SubjectPage;
import org.springframework.stereotype.Component;

/** Where the trail finds credentials: all of them on one page. */
@Component
class CredentialPage implements SubjectPage {

    @Override
    public String type() {
        return CredentialTrail.TYPE;
    }

    @Override
    public String route(String id) {
        return "credentials";
    }
}
