package com.mdmcmusicads.app.billingrun;

/** Why a subscription bills something else than a month before. */
enum Difference {
    SAME,
    /** Its first invoice. */
    NEW,
    RESUMED,
    /** Several months at once, because some were missed. */
    CATCH_UP,
    /** A part of a month, now or last time. */
    PRORATA,
    PRICE,
    CHANGED,
    PAUSED,
    ENDED,
    /** Nothing is due in these days, it will be in others. */
    NOT_DUE
}
