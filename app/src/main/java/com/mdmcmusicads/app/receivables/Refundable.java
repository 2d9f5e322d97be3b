package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;

/**
 * Money of a payment that a credit note made the client's again.
 *
 * @param source the payment was told with
 */
public record Refundable(String paymentId, String source, String invoiceId, Money amount) {}
