package com.mdmcmusicads.app.dunning;

/** A client disputes an invoice; published in the transaction that says so. */
public record DisputeOpened(String invoiceId) {}
