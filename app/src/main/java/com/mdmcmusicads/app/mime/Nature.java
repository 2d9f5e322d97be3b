package com.mdmcmusicads.app.mime;

/** Who speaks in a mail. */
public enum Nature {
    PERSON,
    /** A machine: away messages, acknowledgements, receipts, newsletters. */
    AUTOMATIC,
    /** A mail server about a mail that did not arrive, or not yet (RFC 3464 and what looks like it). */
    BOUNCE,
    /** A provider whose user called a mail spam (RFC 5965). */
    COMPLAINT
}
