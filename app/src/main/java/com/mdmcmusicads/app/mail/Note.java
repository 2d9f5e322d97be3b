package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Subject;
import java.util.List;
import java.util.Locale;

/**
 * A mail in words that somebody may have edited, laid out like a letter of ours.
 *
 * @param body blank lines part paragraphs; {@code [label](address)} alone in a paragraph becomes a button
 * @param about what it is about, or null
 * @param reference says which mail this is: posting it again gives the first mail
 */
public record Note(
        String to,
        Locale language,
        String subject,
        String body,
        Subject about,
        String reference,
        List<Message.Attachment> attachments) {

    public Note {
        attachments = List.copyOf(attachments);
    }
}
