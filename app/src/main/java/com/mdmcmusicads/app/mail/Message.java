package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Subject;
import java.util.List;
import java.util.Map;

/**
 * A mail in words of its own.
 *
 * @param text the plain text; made from {@code html} when it is null
 * @param html the same with markup, or null
 * @param headers further headers; a marketing mail needs List-Unsubscribe and List-Unsubscribe-Post
 * @param about what it is about, or null
 * @param reference says which mail this is, for instance enrolment and step: posting it again gives the first mail
 * @param attachments files that go with it, at most 10 MB together
 */
public record Message(
        String to,
        String subject,
        String text,
        String html,
        Map<String, String> headers,
        Subject about,
        Purpose purpose,
        String reference,
        List<Attachment> attachments) {

    public Message {
        attachments = List.copyOf(attachments);
    }

    /** A mail without files. */
    public Message(
            String to,
            String subject,
            String text,
            String html,
            Map<String, String> headers,
            Subject about,
            Purpose purpose,
            String reference) {
        this(to, subject, text, html, headers, about, purpose, reference, List.of());
    }

    /**
     * A file that goes with a mail; kept with it, so that every attempt sends the same bytes.
     *
     * @param name as the recipient sees it, with its ending
     * @param type for instance application/pdf
     */
    public record Attachment(String name, String type, byte[] bytes) {}
}
