package com.mdmcmusicads.app.mail;

/** How handing one mail to the server ended, in the server's own words where it said any. */
record Answer(Kind kind, String words) {

    enum Kind {
        /** 250 after the final dot. */
        ACCEPTED,
        /** 4xx: not now. */
        LATER,
        /** 5xx: never. */
        REFUSED,
        /** 5xx, and because of the address. */
        UNKNOWN_ADDRESS,
        /** No connection, no login, or it broke before the mail was complete: certainly not sent. */
        UNREACHED,
        /** It broke after the final dot and before the answer. */
        UNSURE
    }
}
