package com.mdmcmusicads.app.leads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.texts.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;

/** Reads fields of a JSON object one by one and collects everything that is wrong before it complains. */
final class FieldReader {

    /** Control characters, lone surrogates, and the marks that turn the direction of text around others. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\r\\t]]");

    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\t]");

    private final JsonNode object;
    private final Texts texts;
    private final List<FieldError> errors = new ArrayList<>();

    FieldReader(JsonNode object, Texts texts) {
        this.object = object;
        this.texts = texts;
    }

    JsonNode object() {
        return object;
    }

    String required(String field, int longest) {
        var value = line(field, longest);
        if (value == null && errors.stream().noneMatch(error -> error.field().equals(field))) {
            reject(field, "required");
        }
        return value;
    }

    /** One line of text, trimmed; null when it is missing or empty. */
    String line(String field, int longest) {
        var value = text(field, longest);
        if (value != null && LINE_BREAK.matcher(value).find()) {
            return reject(field, "control-characters");
        }
        return value;
    }

    String text(String field, int longest) {
        var node = node(field);
        return node == null ? null : text(field, node, longest);
    }

    private String text(String field, JsonNode node, int longest) {
        if (!node.isTextual()) {
            return reject(field, "not-a-text");
        }
        var value = node.textValue().strip();
        if (value.length() > longest) {
            return reject(field, "too-long", longest);
        }
        if (UNPRINTABLE.matcher(value).find()) {
            return reject(field, "control-characters");
        }
        return value.isEmpty() ? null : value;
    }

    /** A line of text that {@code meaning} understands; what it answers null to is rejected with {@code code}. */
    <T> T understood(String field, int longest, String code, Function<String, T> meaning) {
        var value = line(field, longest);
        if (value == null) {
            return null;
        }
        var understood = meaning.apply(value);
        return understood == null ? reject(field, code) : understood;
    }

    /** A JSON number from 0 to {@code most}, with at most two decimals; never a text. */
    BigDecimal amount(String field, BigDecimal most) {
        var node = node(field);
        if (node == null) {
            return null;
        }
        if (!node.isNumber()) {
            return reject(field, "not-a-number");
        }
        var value = node.decimalValue();
        if (value.signum() < 0) {
            return reject(field, "negative");
        }
        if (value.compareTo(most) > 0) {
            return reject(field, "too-large");
        }
        return value.stripTrailingZeros().scale() > 2 ? reject(field, "too-precise") : value;
    }

    Boolean yesOrNo(String field) {
        var node = node(field);
        return node == null
                ? null
                : node.isBoolean() ? Boolean.valueOf(node.booleanValue()) : reject(field, "not-a-boolean");
    }

    /** A list of at most {@code most} texts; each is named {@code field[index]} in errors. */
    List<String> list(String field, int most) {
        var node = node(field);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            reject(field, "not-a-list");
            return List.of();
        }
        if (node.size() > most) {
            reject(field, "too-many", most);
            return List.of();
        }
        var values = new ArrayList<String>();
        for (var index = 0; index < node.size(); index++) {
            values.add(text(field + "[" + index + "]", node.get(index), 100));
        }
        return values;
    }

    /** Notes an error and answers null, so that reading goes on. */
    <T> T reject(String field, String code, Object... arguments) {
        var language = "en".equals(LocaleContextHolder.getLocale().getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        errors.add(new FieldError(field, code, texts.say(language, "api.field." + code, arguments)));
        return null;
    }

    void complain() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private JsonNode node(String field) {
        var node = object.get(field);
        return node == null || node.isNull() ? null : node;
    }
}
