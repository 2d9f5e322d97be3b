package com.mdmcmusicads.app.quotes;

/** A quote was handed in for approval and sending. Published in the transaction that does it. */
public record QuoteSubmitted(String quoteId) {}
