package com.mdmcmusicads.app.clients;

import java.time.Instant;

/**
 * What VIES said of a VAT number, kept as evidence.
 *
 * @param at when it was asked
 * @param consultation the number under which VIES keeps the question, or null
 */
public record VatCheck(Outcome outcome, Instant at, String consultation) {

    public enum Outcome {
        VALID,
        INVALID,

        /** VIES or the register of the member state gave no answer: to verify, never taken for valid. */
        UNKNOWN
    }
}
