package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.subscriptions.SubscriptionSheet;

/** What one may do with a subscription, in the order of the buttons. */
enum Act {
    CHANGE,
    REVISE,
    PAUSE,
    RESUME,
    CANCEL,
    KEEP;

    /** Whether it makes sense as the subscription stands. */
    boolean fits(SubscriptionSheet one) {
        return switch (one.state()) {
            case RUNNING -> this != RESUME && this != KEEP;
            case PAUSED -> this == RESUME || this == CANCEL;
            case CANCELLED -> this == KEEP;
            case ENDED -> false;
        };
    }
}
