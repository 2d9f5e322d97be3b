package com.mdmcmusicads.app.payments;

/**
 * What became of a charge.
 *
 * @param id the payment's, or null when there was nothing to charge
 * @param reason the provider's word for a failure ({@code insufficient_funds}), or null
 * @param hard whether trying this method again is useless, or forbidden
 */
public record Charge(Outcome outcome, String id, String reason, boolean hard) {

    /** A debit takes days: PROCESSING, and an event tells its end. A bank that wants to see the payer: NEEDS_ACTION. */
    public enum Outcome {
        SUCCEEDED,
        PROCESSING,
        FAILED,
        NEEDS_ACTION
    }
}
