package com.mdmcmusicads.app.mime;

import java.time.Instant;
import java.util.List;

/**
 * One mail in plain words; every text is bounded and free of control characters.
 *
 * @param messageId without its angle brackets, or null
 * @param answers the ids of the mails it answers, the likeliest first
 * @param reported the ids of the mails a bounce or complaint speaks of
 * @param from the sender's address in lower case; empty when it names none
 * @param recipients every address it was sent or handed to, in lower case
 * @param sentAt what the sender's clock said, or null
 * @param text the body as text, {@code cut} when it went on
 * @param headers the raw header lines
 * @param fingerprint equal for the same mail wherever it is found again
 */
public record ReadMail(
        String messageId,
        List<String> answers,
        List<String> reported,
        String from,
        String fromName,
        List<String> recipients,
        String subject,
        Instant sentAt,
        Nature nature,
        List<Undelivered> undelivered,
        String text,
        boolean cut,
        List<MailFile> files,
        String headers,
        String fingerprint) {}
