package com.mdmcmusicads.app.mail;

/** Why an address gets no more mail. */
public enum Why {
    UNSUBSCRIBED,
    BOUNCED,
    COMPLAINED,
    BY_HAND
}
