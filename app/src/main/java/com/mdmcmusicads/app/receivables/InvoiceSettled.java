package com.mdmcmusicads.app.receivables;

/** Nothing is owed for this invoice any more; published in the transaction that settles it. */
public record InvoiceSettled(String invoiceId) {}
