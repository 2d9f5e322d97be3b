package com.mdmcmusicads.app.statements;

/**
 * A line that cannot be read; {@code statements.fault.<REASON>} says it to people.
 *
 * @param number of the entry or row
 * @param said what stands there instead; may be empty
 */
public record LineFault(int number, Reason reason, String said) {

    /** What is wrong with it. */
    public enum Reason {
        DAY,
        AMOUNT,
        NO_AMOUNT,
        TWO_AMOUNTS,
        /** No currency of ISO 4217. */
        CURRENCY_UNKNOWN,
        /** Not the currency of the account. */
        CURRENCY_OTHER,
        /** Neither credit nor debit. */
        DIRECTION,
        STATUS
    }

    public String key() {
        return "statements.fault." + reason;
    }
}
