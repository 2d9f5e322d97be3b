package com.mdmcmusicads.app.timeline;

import org.springframework.stereotype.Component;

/** Process instances have a page among the operations. */
@Component
class ProcessPage implements SubjectPage {

    @Override
    public String type() {
        return "process";
    }

    @Override
    public String route(String id) {
        return "operations/instances/" + id;
    }
}
