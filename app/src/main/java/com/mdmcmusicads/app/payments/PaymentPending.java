package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import java.time.Instant;

/** The payer did their part; the bank takes days (SEPA) and may still refuse. */
public record PaymentPending(String reference, Money amount, String paymentId, MethodKind method, Instant at) {}
