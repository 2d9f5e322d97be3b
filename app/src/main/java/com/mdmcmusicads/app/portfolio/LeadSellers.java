package com.mdmcmusicads.app.portfolio;

import com.mdmcmusicads.app.invoices.ClientSellers;
import org.springframework.stereotype.Component;

/** Whoever a lead was handed over to has sold to the client it became. */
@Component
class LeadSellers implements ClientSellers {

    @Override
    public String clientsOfAccount() {
        return "select client_id from lead where client_id is not null and assignee = :account::uuid";
    }
}
