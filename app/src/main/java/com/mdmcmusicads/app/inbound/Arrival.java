package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.mime.ReadMail;
import java.time.Instant;

/**
 * A mail as it was found in its mailbox: understood, or not.
 *
 * @param at when it reached the mailbox
 * @param size in bytes, as the server says
 * @param source null when it was too large to be fetched whole
 * @param mail null when there is trouble
 * @param trouble null when it was understood
 */
record Arrival(long uid, Instant at, long size, byte[] source, ReadMail mail, Trouble trouble) {

    Arrival aside(String why) {
        var headers = mail == null ? trouble.headers() : mail.headers();
        return new Arrival(uid, at, size, source, null, new Trouble(Trouble.Reason.NOT_TAKEN, why, headers));
    }
}
