package com.mdmcmusicads.app.mime;

import java.util.regex.Pattern;

/** Strangers' text made fit for a database and a screen. */
final class Plain {

    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

    private Plain() {}

    /** Several lines, never more than one empty one between two. */
    static String text(String given) {
        var text = new StringBuilder();
        var empty = 0;
        for (var line : given.replace("\r\n", "\n").replace('\r', '\n').split("\n")) {
            var clean = HARMFUL.matcher(line).replaceAll("").stripTrailing();
            empty = clean.isEmpty() ? empty + 1 : 0;
            if (empty < 2) {
                text.append(clean).append('\n');
            }
        }
        return text.toString().strip();
    }

    /** One line of at most {@code most} characters. */
    static String line(String given, int most) {
        return given == null ? "" : cut(text(given).replaceAll("\\s+", " "), most);
    }

    /** Never cuts a character in two. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
