package com.mdmcmusicads.app.stripe;

/** What goes wrong with a request, before or after it did what it asks for. */
public enum Fault {
    /** 500, nothing done; as with Stripe, the answer is remembered under the key. */
    SERVER_ERROR,
    /** Done, and 500 all the same; the answer is remembered under the key. */
    SERVER_ERROR_AFTERWARDS,
    /** 429, nothing done or remembered. */
    TOO_MANY,
    /** Hangs up at once. */
    HANGS_UP,
    /** Done, remembered, and then hangs up without a word. */
    HANGS_UP_AFTERWARDS,
    /** Keeps the answer back until it is healed; nothing is done before. */
    SILENT
}
