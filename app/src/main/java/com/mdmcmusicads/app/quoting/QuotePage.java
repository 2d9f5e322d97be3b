package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.timeline.SubjectPage;
import org.springframework.stereotype.Component;

/** Where the trail finds the page of a quote. */
@Component
class QuotePage implements SubjectPage {

    @Override
    public String type() {
        return "quote";
    }

    @Override
    public String route(String id) {
        return "quotes/" + id;
    }
}
