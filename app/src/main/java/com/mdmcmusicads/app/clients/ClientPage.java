package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.timeline.SubjectPage;
import org.springframework.stereotype.Component;

/** Where the trail finds the page of a client. */
@Component
class ClientPage implements SubjectPage {

    @Override
    public String type() {
        return "client";
    }

    @Override
    public String route(String id) {
        return "clients/" + id;
    }
}
