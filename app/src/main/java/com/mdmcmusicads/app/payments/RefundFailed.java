package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import java.time.Instant;

/** Money could not be given back and is still ours; {@code key} is that of the order. */
public record RefundFailed(String reference, Money amount, String paymentId, String key, String reason, Instant at) {}
