package com.mdmcmusicads.app.einvoicing;

/**
 * The platform or the buyer turned an invoice down or stopped it; published in the transaction that notes it.
 *
 * @param reason or null
 */
public record EInvoiceTroubled(String invoiceId, String number, EInvoiceState state, String reason) {}
