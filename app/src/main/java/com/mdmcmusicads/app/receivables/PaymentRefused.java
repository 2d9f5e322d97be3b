package com.mdmcmusicads.app.receivables;

/** Money that cannot be booked as it was asked; nothing was written. */
public final class PaymentRefused extends RuntimeException {

    private final Why why;

    PaymentRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What stands against it; the name ends a message key. */
    public enum Why {
        NOT_POSITIVE,
        WRONG_CURRENCY,
        WRONG_CLIENT,
        MORE_THAN_OPEN,
        MORE_THAN_LEFT,
        UNKNOWN_INVOICE,
        UNKNOWN_PAYMENT,
        LACKS_SOURCE,
        LACKS_REASON,
        IN_THE_FUTURE,
        JUST_CHANGED;

        public String messageKey() {
            return "receivables.refused." + name();
        }
    }
}
