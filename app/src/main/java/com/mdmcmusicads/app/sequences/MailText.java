package com.mdmcmusicads.app.sequences;

/** What one mail says in one language, with its placeholders: a subject and rich text. */
public record MailText(String subject, String html) {

    static final MailText EMPTY = new MailText("", "");

    boolean isComplete() {
        return !subject.isBlank() && !SafeHtml.isEmpty(html);
    }
}
