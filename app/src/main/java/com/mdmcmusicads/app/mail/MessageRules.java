package com.mdmcmusicads.app.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a message must have before it is written down; whoever posts one that has not has made a mistake. */
final class MessageRules {

    /** Most boxes take 20 MB and more; in the mail a file takes a third more room than on the disk. */
    private static final long LARGEST = 10 << 20;

    private static final Pattern FILE = Pattern.compile("[^\\p{Cntrl}/\\\\]{1,150}");
    private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]{1,100}");
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
        check(message.attachments());
        var headers = message.headers() == null ? Map.<String, String>of() : message.headers();
        headers.forEach(MessageRules::check);
        if (message.purpose() == Purpose.MARKETING) {
            need(headers.containsKey("List-Unsubscribe"), "the header List-Unsubscribe");
            need(headers.containsKey("List-Unsubscribe-Post"), "the header List-Unsubscribe-Post");
        }
    }

    private static void check(List<Message.Attachment> attachments) {
        var size = 0L;
        for (var file : attachments) {
            need(file.name() != null && FILE.matcher(file.name()).matches(), "a file name of one line, without a path");
            need(file.type() != null && TYPE.matcher(file.type()).matches(), "the media type of " + file.name());
            size += file.bytes().length;
        }
        if (size > LARGEST) {
            throw new IllegalArgumentException("The files of a message are larger than 10 MB together");
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
