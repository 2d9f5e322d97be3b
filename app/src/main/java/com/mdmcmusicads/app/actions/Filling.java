package com.mdmcmusicads.app.actions;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills variables into what a designer wrote, after it was taken apart: whatever a variable holds, it stays one value and never
 * becomes another field, header or part of an address.
 */
final class Filling {

    private static final Pattern VARIABLE = Pattern.compile("[$#]\\{\\s*(\\w+(?:\\.\\w+)*)\\s*}");
    private static final Pattern ALONE = Pattern.compile("\\s*" + VARIABLE.pattern() + "\\s*");
    private static final Pattern ANY = Pattern.compile("[$#]\\{");

    private final Map<String, Object> variables;

    Filling(Map<String, Object> variables) {
        this.variables = variables;
    }

    /** The text with each variable in it, every one through {@code quote}. */
    String text(String written, UnaryOperator<String> quote) {
        var filled = VARIABLE.matcher(written)
                .replaceAll(found -> Matcher.quoteReplacement(quote.apply(word(value(found.group(1))))));
        if (ANY.matcher(VARIABLE.matcher(written).replaceAll("")).find()) {
            throw new ActionFailure("Only variables can stand here: " + written);
        }
        return filled;
    }

    /** The value in its own type where one variable stands alone, else the text. */
    Object value(String written, UnaryOperator<String> quote) {
        var alone = ALONE.matcher(written);
        return alone.matches() ? value(alone.group(1)) : text(written, quote);
    }

    private Object value(String path) {
        Object value = variables;
        for (var part : path.split("\\.")) {
            if (!(value instanceof Map<?, ?> map) || !map.containsKey(part)) {
                throw new ActionFailure("There is no variable " + path);
            }
            value = map.get(part);
        }
        return value;
    }

    /** As other systems read it: moments in ISO 8601, nothing as an empty text. */
    static String word(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Date date ? Instant.ofEpochMilli(date.getTime()).toString() : value.toString();
    }
}
