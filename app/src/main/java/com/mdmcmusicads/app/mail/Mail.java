package com.mdmcmusicads.app.mail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A row of the outbox. */
record Mail(
        UUID id,
        Status status,
        String recipient,
        String template,
        String subject,
        String text,
        String html,
        Map<String, String> headers,
        String correlationId,
        int attempts,
        Instant nextAttemptAt,
        Instant createdAt,
        Instant sentAt,
        String lastError) {

    /** How far a mail has come; kept: no server was set when it was written, so it waits for a person. */
    enum Status {
        QUEUED,
        SENDING,
        SENT,
        FAILED,
        KEPT
    }
}
