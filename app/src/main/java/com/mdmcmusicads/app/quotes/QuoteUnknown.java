package com.mdmcmusicads.app.quotes;

/** No quote has this id. */
public final class QuoteUnknown extends RuntimeException {

    QuoteUnknown(String id) {
        super("No quote " + id);
    }
}
