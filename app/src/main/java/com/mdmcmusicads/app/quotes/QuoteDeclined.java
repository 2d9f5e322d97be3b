package com.mdmcmusicads.app.quotes;

/** The client said no. Published in the transaction that does it. */
public record QuoteDeclined(String quoteId, String reason) {}
