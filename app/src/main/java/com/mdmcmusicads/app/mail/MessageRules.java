package com.mdmcmusicads.app.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a message must have before it is written down; whoever posts one that has not has made a mistake. */
final class MessageRules {

    private static final Pattern NAME = Pattern.compile("[!-9;-~]{1,70}");

    /** Written by this room alone. */
    private static final Set<String> OURS = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "message-id",
            "reply-to",
            "sender",
            "return-path",
            "mime-version",
            "auto-submitted");

    private MessageRules() {}

    static void check(Message message) {
        need(message.to() != null && !message.to().isBlank(), "a recipient");
        need(message.subject() != null && !message.subject().isBlank(), "a subject");
        need(message.text() != null || message.html() != null, "a text");
        need(message.purpose() != null, "a purpose");
        var headers = message.headers() == null ? Map.<String, String>of() : message.headers();
        headers.forEach(MessageRules::check);
        if (message.purpose() == Purpose.MARKETING) {
            need(headers.containsKey("List-Unsubscribe"), "the header List-Unsubscribe");
            need(headers.containsKey("List-Unsubscribe-Post"), "the header List-Unsubscribe-Post");
        }
    }

    private static void check(String name, String value) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches() || OURS.contains(lower) || lower.startsWith("content-")) {
            throw new IllegalArgumentException("A message may not set the header " + name);
        }
        if (value == null || value.chars().anyMatch(sign -> sign < ' ')) {
            throw new IllegalArgumentException("The header " + name + " must be one line");
        }
    }

    private static void need(boolean given, String what) {
        if (!given) {
            throw new IllegalArgumentException("The message lacks " + what);
        }
    }
}
