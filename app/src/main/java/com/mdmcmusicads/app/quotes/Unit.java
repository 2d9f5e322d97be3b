package com.mdmcmusicads.app.quotes;

/** What the quantity of a line counts. */
public enum Unit {

    /** Owed every month as long as the subscription runs. */
    MONTH,

    /** Owed once, at order. */
    ONCE
}
