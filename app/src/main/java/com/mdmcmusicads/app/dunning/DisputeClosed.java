package com.mdmcmusicads.app.dunning;

/** The dispute about an invoice is over, however it ended; published in the transaction that says so. */
public record DisputeClosed(String invoiceId) {}
