package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A row of the outbox.
 *
 * @param attempts how often it was handed to a server; names the attempt that may report
 * @param failures failed attempts in a row
 * @param postponed how often the server asked for patience
 * @param place the hour in which it may leave, where the rate is limited
 */
record Mail(
        UUID id,
        MailState state,
        Purpose purpose,
        String recipient,
        String template,
        String subject,
        String text,
        String html,
        Map<String, String> headers,
        boolean confidential,
        Subject about,
        String reference,
        String correlationId,
        int attempts,
        int failures,
        int postponed,
        Instant place,
        Instant nextAttemptAt,
        Instant createdAt,
        Instant sentAt,
        String lastError) {

    /** What the trail tells of: its subject, or the mail itself when it has none. */
    Subject told() {
        return about == null ? new Subject("mail", id.toString()) : about;
    }

    boolean is(MailState other) {
        return state == other;
    }
}
