package com.mdmcmusicads.app.quotes;

/** A quote that was on its way is being written anew; links to what was sent lead nowhere any more. Published in the transaction that does it. */
public record QuoteRevised(String quoteId) {}
