package com.mdmcmusicads.app.inbound;

import java.time.Instant;

/**
 * The right of one node to read a mailbox.
 *
 * @param validity what makes the numbers of its mails meaningful (UIDVALIDITY)
 * @param highWater the highest number read so far
 * @param since when this mailbox was first read; older mail is kept and has no effect
 */
record Claim(String mailbox, String holder, long validity, long highWater, Instant since) {

    /** Another node reads now. */
    static final class Lost extends RuntimeException {
        Lost() {
            super("Another node reads this mailbox now");
        }
    }
}
