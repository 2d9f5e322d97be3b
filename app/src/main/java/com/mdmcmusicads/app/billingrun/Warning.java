package com.mdmcmusicads.app.billingrun;

/** What will hold an invoice, or its payment, up. */
enum Warning {
    /** The client's page is incomplete: the invoice cannot be issued. */
    MENTIONS,
    /** Several months would be billed: accounting has to agree. */
    CATCH_UP,
    /** Its billing waits for somebody already. */
    STUCK,
    /** Nothing is on file to charge; the client pays by transfer. */
    NO_METHOD
}
