package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.processes.quotes.QuoteToInvoice.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a client ordered by accepting one version of a quote.
 *
 * @param clientId null until the client is known
 * @param signer who said yes elsewhere than on our page, or null
 * @param campaignId null until it is planned
 * @param missing message keys of what its invoice lacked
 */
record Order(
        String id,
        String quoteId,
        int quoteVersion,
        Kind kind,
        State state,
        String clientId,
        String signer,
        String invoiceId,
        String subscriptionId,
        String campaignId,
        List<String> missing,
        LocalDate startsOn,
        Instant placedAt) {

    enum State {
        PLACED,
        BILLED,
        LAUNCHED,
        CANCELLED
    }
}
