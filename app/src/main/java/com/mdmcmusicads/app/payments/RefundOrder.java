package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;

/**
 * Money to give back, wholly or in part.
 *
 * @param reference what was paid for, as in an invoice's id
 * @param paymentId the payment it comes from
 * @param key says which refund this is, as in a credit note's id: asked for twice, it is made once
 */
public record RefundOrder(String reference, String paymentId, Money amount, String key) {}
