package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import java.time.Instant;

/** Money that was ours was taken back: what it paid for is owed again. */
public record PaymentReversed(String reference, Money amount, String paymentId, Cause cause, Instant at) {

    /** A holder who disputes a card payment can be answered; a debit that a bank returns cannot. */
    public enum Cause {
        DISPUTE,
        SEPA_RETURN
    }
}
