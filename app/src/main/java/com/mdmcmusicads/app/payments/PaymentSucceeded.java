package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import java.time.Instant;

/** The money is ours. Told once for each payment, in the transaction that learned it. */
public record PaymentSucceeded(String reference, Money amount, String paymentId, MethodKind method, Instant at) {}
