package com.mdmcmusicads.app.suppressions;

/** Why an address gets no more mail. */
public enum Why {
    UNSUBSCRIBED,
    BOUNCED,
    COMPLAINED,
    BY_HAND
}
