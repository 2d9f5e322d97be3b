package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Subject;
import java.util.Map;

/**
 * A mail in words of its own.
 *
 * @param text the plain text; made from {@code html} when it is null
 * @param html the same with markup, or null
 * @param headers further headers; a marketing mail needs List-Unsubscribe and List-Unsubscribe-Post
 * @param about what it is about, or null
 * @param reference says which mail this is, for instance enrolment and step: posting it again gives the first mail
 */
public record Message(
        String to,
        String subject,
        String text,
        String html,
        Map<String, String> headers,
        Subject about,
        Purpose purpose,
        String reference) {}
