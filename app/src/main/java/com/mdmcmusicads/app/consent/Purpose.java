package com.mdmcmusicads.app.consent;

/** What a person is asked to agree to, each for itself. */
public enum Purpose {
    /** Advice and offers by e-mail. */
    MARKETING,
    /** That we know which links in our mails they click. */
    CLICK_TRACKING
}
