package com.mdmcmusicads.app.receivables;

/**
 * A settled invoice is owed again; published in the transaction that takes the money away.
 *
 * @param reason in words, for instance of the bank that took a debit back
 */
public record InvoiceReopened(String invoiceId, String reason) {}
