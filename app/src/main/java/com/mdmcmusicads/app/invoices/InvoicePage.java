package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.timeline.SubjectPage;
import org.springframework.stereotype.Component;

/** Where the trail finds the page of an invoice. */
@Component
class InvoicePage implements SubjectPage {

    @Override
    public String type() {
        return "invoice";
    }

    @Override
    public String route(String id) {
        return "invoices/" + id;
    }
}
