package com.mdmcmusicads.app.particulars;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a text or an amount must be like, wherever it was written; null passes, a broken rule is noted and gives null. */
final class FieldRules {

    /** Control characters, lone surrogates, and the marks that turn the direction of text around others. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\r\\t]]");

    /** Joiners and marks of byte order, which copying from a page leaves around a value. */
    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF";

    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\t]");

    private final Findings findings;

    FieldRules(Findings findings) {
        this.findings = findings;
    }

    String required(String field, String given, int longest) {
        var value = line(field, given, longest);
        return value == null && !findings.concern(field) ? findings.reject(field, "required") : value;
    }

    /** One line of text, trimmed; null when it is empty. */
    String line(String field, String given, int longest) {
        var value = text(field, given, longest);
        return value != null && LINE_BREAK.matcher(value).find() ? findings.reject(field, "control-characters") : value;
    }

    /** Trimmed, with composed accents; null when it is empty. */
    String text(String field, String given, int longest) {
        if (given == null) {
            return null;
        }
        var value = trimmed(Normalizer.normalize(given, Normalizer.Form.NFC));
        if (value.length() > longest) {
            return findings.reject(field, "too-long", longest);
        }
        if (UNPRINTABLE.matcher(value).find()) {
            return findings.reject(field, "control-characters");
        }
        return value.isEmpty() ? null : value;
    }

    /** Without what nobody sees at its ends, spaces that do not break among it; an expression would take too long. */
    private static String trimmed(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isUnseen(text.charAt(from))) {
            from++;
        }
        while (to > from && isUnseen(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isUnseen(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || INVISIBLE.indexOf(sign) >= 0;
    }

    /** A line of text that {@code meaning} understands; what it answers null to is rejected with {@code code}. */
    <T> T understood(String field, String given, int longest, String code, Function<String, T> meaning) {
        var value = line(field, given, longest);
        if (value == null) {
            return null;
        }
        var understood = meaning.apply(value);
        return understood == null ? findings.reject(field, code) : understood;
    }

    /** From 0 to {@code most}, with at most two decimals. */
    BigDecimal amount(String field, BigDecimal value, BigDecimal most) {
        if (value == null) {
            return null;
        }
        if (value.signum() < 0) {
            return findings.reject(field, "negative");
        }
        if (value.compareTo(most) > 0) {
            return findings.reject(field, "too-large");
        }
        return value.stripTrailingZeros().scale() > 2 ? findings.reject(field, "too-precise") : value;
    }
}
