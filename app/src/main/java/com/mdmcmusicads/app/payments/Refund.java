package com.mdmcmusicads.app.payments;

/**
 * What became of a refund.
 *
 * @param id the provider's, or null when it was refused at once
 * @param reason why it failed, or null
 */
public record Refund(Outcome outcome, String id, String reason) {

    /** Some methods take days to give back: PENDING, and an event tells its end. */
    public enum Outcome {
        SETTLED,
        PENDING,
        FAILED
    }
}
