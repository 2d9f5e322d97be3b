package com.mdmcmusicads.app.inbound;

/** Why a mail is kept but moves nothing. */
enum Ignored {
    /** One of our own coming back. */
    OWN,
    /** Older than the day this mailbox was first read. */
    BEFORE_US,
    /** The same mail is here already. */
    DUPLICATE,
    /** Its sender has written more in an hour than people do. */
    TOO_MANY
}
