package com.mdmcmusicads.app.inbound;

import java.util.regex.Pattern;

/** What the sender wrote, without the conversation programs append below it. */
final class OwnWords {

    private static final int EXCERPT = 280;
    private static final Pattern REST =
            Pattern.compile("(?mi)^(>|-{2,} ?(original message|message d.origine|message transféré|forwarded message)"
                    + "|_{10,}$|-- $"
                    + "|le .{4,120} a écrit ?:|on .{4,120} wrote:"
                    + "|(de|from) ?: .{1,200}\\n(envoyé|sent|date|à|to) ?:)");

    private OwnWords() {}

    /** Their beginning, on one line; of a mail that only quotes, the beginning of the quotation. */
    static String excerpt(String text) {
        var rest = REST.matcher(text);
        var own = rest.find() ? text.substring(0, rest.start()) : text;
        var line = (own.isBlank() ? text : own).replaceAll("\\s+", " ").strip();
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT - 1).stripTrailing() + "…";
    }
}
