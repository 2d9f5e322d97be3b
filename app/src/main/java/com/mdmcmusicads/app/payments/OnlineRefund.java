package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import java.time.Instant;

/** Money given back, as people see it; {@code outcome} is null as long as nobody knows whether the provider heard of it. */
public record OnlineRefund(
        String key, String paymentId, Money amount, Refund.Outcome outcome, String reason, Instant at) {}
