package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.audit.Subject;
import java.time.Instant;

/**
 * A mail came in and was understood. Published in the transaction that stores it: a plain {@code @EventListener} that
 * fails keeps the mail from being stored, so that it is tried again and put aside for an administrator in the end.
 *
 * @param from the sender's address in lower case
 * @param answeredMailId the mail of ours it answers or reports on, or null
 * @param about the subject it belongs to, or null when nobody knows
 * @param at when it reached the mailbox
 * @param excerpt the beginning of the sender's own words
 */
public record MailReceived(
        String id,
        MailKind kind,
        String from,
        String answeredMailId,
        Subject about,
        Instant at,
        String subject,
        String excerpt) {}
