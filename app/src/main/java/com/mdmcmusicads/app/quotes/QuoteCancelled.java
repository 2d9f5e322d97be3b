package com.mdmcmusicads.app.quotes;

/** A quote was withdrawn for good. Published in the transaction that does it. */
public record QuoteCancelled(String quoteId) {}
