package com.mdmcmusicads.app.quotes;

/**
 * The client signed. Published in the transaction that does it.
 *
 * @param version the one whose document was signed
 */
public record QuoteAccepted(String quoteId, int version) {}
