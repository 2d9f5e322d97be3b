package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Subject;
import java.time.Instant;

/**
 * A mail of the outbox as other rooms see it.
 *
 * @param text null when it carried a secret and has left
 * @param next when it is tried again, or null
 * @param reason the last word of the server or why it was held back, or null
 */
public record SentMail(
        String id,
        MailState state,
        Purpose purpose,
        String to,
        String subject,
        String text,
        Subject about,
        String reference,
        int attempts,
        Instant next,
        Instant createdAt,
        Instant sentAt,
        String reason) {

    static SentMail of(Mail mail) {
        return new SentMail(
                mail.id().toString(),
                mail.state(),
                mail.purpose(),
                mail.recipient(),
                mail.subject(),
                mail.text(),
                mail.about(),
                mail.reference(),
                mail.attempts(),
                mail.is(MailState.QUEUED) ? mail.nextAttemptAt() : null,
                mail.createdAt(),
                mail.sentAt(),
                mail.lastError());
    }
}
