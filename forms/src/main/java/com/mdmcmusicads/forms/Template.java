package com.mdmcmusicads.forms;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The templates of form-js: {@code {{expression}}}, {@code {{#if …}}…{{/if}}} and {@code {{#loop …}}…{{/loop}}}, or a whole text
 * that is one expression. What an expression gives is escaped, so that data cannot bring markup along.
 */
final class Template {

    private static final int OUTPUT = 200_000;
    private static final int ROUNDS = 1_000;
    private static final int NESTED = 20;

    private final Feel feel;
    private final Locale locale;
    private final UnaryOperator<String> escape;
    private String text;
    private int at;
    private int rounds;
    private int depth;
    private StringBuilder output;

    Template(Feel feel, Locale locale, UnaryOperator<String> escape) {
        this.feel = feel;
        this.locale = locale;
        this.escape = escape;
    }

    String render(String template, Map<String, Object> context) {
        if (Feel.isExpression(template)) {
            return show(feel.evaluate(template, context));
        }
        if (!template.contains("{{")) {
            return template;
        }
        text = template;
        at = 0;
        rounds = 0;
        depth = 0;
        output = new StringBuilder();
        block(context, "", true);
        return output.toString();
    }

    /** Renders up to the closing tag of {@code inside}; a block that is not shown is only read over. */
    private void block(Map<String, Object> context, String inside, boolean shown) {
        while (at < text.length()) {
            int open = text.indexOf("{{", at);
            int close = open < 0 ? -1 : text.indexOf("}}", open);
            write(text.substring(at, close < 0 ? text.length() : open), shown);
            if (close < 0) {
                at = text.length();
                return;
            }
            at = close + 2;
            String tag = text.substring(open + 2, close).strip();
            if (tag.equals("/" + inside)) {
                return;
            }
            tag(tag, context, shown);
        }
    }

    private void tag(String tag, Map<String, Object> context, boolean shown) {
        if (tag.startsWith("#") && depth >= NESTED) {
            at = text.length();
        } else if (tag.startsWith("#if ")) {
            depth++;
            block(context, "if", shown && Boolean.TRUE.equals(value(tag.substring(4), context)));
            depth--;
        } else if (tag.startsWith("#loop ")) {
            depth++;
            loop(shown ? Plain.of(value(tag.substring(6), context)) : null, context, at);
            depth--;
        } else if (!tag.startsWith("/") && shown) {
            write(escape.apply(show(value(tag, context))), true);
        }
    }

    private void loop(Object items, Map<String, Object> context, int start) {
        if (items instanceof List<?> list) {
            for (Object item : list) {
                if (++rounds > ROUNDS) {
                    break;
                }
                at = start;
                block(inner(context, item), "loop", true);
            }
        }
        at = start;
        block(context, "loop", false);
    }

    private static Map<String, Object> inner(Map<String, Object> context, Object item) {
        Map<String, Object> inner = new HashMap<>(context);
        if (item instanceof Map<?, ?> map) {
            map.forEach((name, value) -> inner.put((String) name, value));
        }
        for (String self : List.of("this", "_this_")) {
            inner.put(self, item);
        }
        for (String parent : List.of("parent", "_parent_")) {
            inner.put(parent, context);
        }
        return inner;
    }

    private Object value(String expression, Map<String, Object> context) {
        String written = expression.strip();
        return feel.evaluate(written.startsWith("=") ? written : "=" + written, context);
    }

    private void write(String piece, boolean shown) {
        if (shown && output.length() + piece.length() <= OUTPUT) {
            output.append(piece);
        }
    }

    private String show(Object value) {
        if (value instanceof TemporalAccessor moment) {
            return SpokenTime.of(moment, locale);
        }
        Object plain = Plain.of(value);
        if (plain instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (plain instanceof List<?> list) {
            return String.join(", ", list.stream().map(this::show).toList());
        }
        return plain == null || plain instanceof Map ? "" : plain.toString();
    }
}
