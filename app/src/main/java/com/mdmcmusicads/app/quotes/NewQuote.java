package com.mdmcmusicads.app.quotes;

/**
 * Whom a new quote is for: a client, or a lead that is not one yet.
 *
 * @param clientId or null
 * @param leadId or null
 */
public record NewQuote(String clientId, String leadId) {

    public NewQuote {
        if ((clientId == null) == (leadId == null)) {
            throw new IllegalArgumentException("A quote is for a client or for a lead");
        }
    }

    public static NewQuote forClient(String clientId) {
        return new NewQuote(clientId, null);
    }

    public static NewQuote forLead(String leadId) {
        return new NewQuote(null, leadId);
    }
}
