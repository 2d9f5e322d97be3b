package com.mdmcmusicads.app.subscriptions;

import java.util.Locale;

/** Something cannot be done with a subscription as it stands; nothing was changed. */
public class SubscriptionRefusal extends RuntimeException {

    private final Reason reason;

    SubscriptionRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Message key of the sentence that says why. */
    public String key() {
        return "subscriptions.refusal." + reason.name().toLowerCase(Locale.ROOT);
    }

    /** Why. */
    enum Reason {
        /** Somebody else has changed it since it was read. */
        CHANGED,
        ENDED,
        NOT_RUNNING,
        NOT_PAUSED,
        CANCELLED,
        /** The day lies in a period that is over. */
        TOO_EARLY,
        /** Nothing would be left of it: cancel it instead. */
        NO_LINE_LEFT,
        NOTHING,
        UNKNOWN_LINE,
        CURRENCY,
        PRICE
    }
}
