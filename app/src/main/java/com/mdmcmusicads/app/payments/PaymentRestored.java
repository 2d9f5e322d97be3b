package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import java.time.Instant;

/** A dispute was won: the money taken back is ours again. */
public record PaymentRestored(String reference, Money amount, String paymentId, Instant at) {}
