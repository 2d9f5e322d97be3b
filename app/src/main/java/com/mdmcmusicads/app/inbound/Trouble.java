package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.mime.Unreadable;

/**
 * Why a mail is put aside.
 *
 * @param detail for administrators; never shown to anybody else
 * @param headers its header lines, as far as they are known
 */
record Trouble(Reason reason, String detail, String headers) {

    static Trouble of(Unreadable why, String headers) {
        return new Trouble(Reason.valueOf(why.reason().name()), why.getMessage(), headers);
    }

    enum Reason {
        HEADERS_TOO_LONG,
        TOO_MANY_PARTS,
        TOO_DEEP,
        BROKEN,
        /** The server lists it but cannot hand it out. */
        NOT_GIVEN,
        /** It was understood, but what should have followed failed again and again. */
        NOT_TAKEN
    }
}
