package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import java.time.Instant;

/** Money was given back; {@code key} is that of the order. */
public record RefundSettled(String reference, Money amount, String paymentId, String key, Instant at) {}
