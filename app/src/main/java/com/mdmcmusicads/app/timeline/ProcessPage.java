package com.mdmcmusicads.app.timeline;

import org.springframework.stereotype.Component;

/** Process instances have a page of their own. */
@Component
class ProcessPage implements SubjectPage {

    @Override
    public String type() {
        return "process";
    }

    @Override
    public String route(String id) {
        return "executions/" + id;
    }
}
