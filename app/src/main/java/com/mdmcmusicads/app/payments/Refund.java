package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import java.time.Instant;

/**
 * What became of a refund.
 *
 * @param id the provider's, or null when it was refused at once
 * @param reason why it failed, or null
 */
public record Refund(Outcome outcome, String id, String reason) {

    /** One as people see it; {@code outcome} is null as long as nobody knows whether the provider heard of it. */
    public record Entry(String key, String paymentId, Money amount, Outcome outcome, String reason, Instant at) {}

    /** Some methods take days to give back: PENDING, and an event tells its end. */
    public enum Outcome {
        SETTLED,
        PENDING,
        FAILED
    }
}
