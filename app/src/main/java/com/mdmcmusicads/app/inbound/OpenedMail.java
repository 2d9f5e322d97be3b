package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.mime.Undelivered;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A mail one has opened.
 *
 * @param kind null when it was put aside
 * @param aside null when it was understood
 * @param headers empty for all but administrators
 */
record OpenedMail(
        UUID id,
        MailKind kind,
        Ignored ignored,
        Trouble.Reason aside,
        boolean waits,
        String sender,
        String senderName,
        List<String> recipients,
        String subject,
        String body,
        boolean cut,
        List<Undelivered> undelivered,
        String headers,
        String answered,
        Subject about,
        Instant at,
        List<File> files) {

    /** A file of it; {@code kept} is false when it was too large. */
    record File(UUID id, String name, String type, long size, boolean kept) {}
}
