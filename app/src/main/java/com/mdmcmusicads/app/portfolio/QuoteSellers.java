package com.mdmcmusicads.app.portfolio;

import com.mdmcmusicads.app.invoices.ClientSellers;
import org.springframework.stereotype.Component;

/** Whoever wrote a quote that was accepted has sold to its client. */
@Component
class QuoteSellers implements ClientSellers {

    @Override
    public String clientsOfAccount() {
        return "select client_id from quote where client_id is not null and seller_id = :account and state = 'ACCEPTED'";
    }
}
