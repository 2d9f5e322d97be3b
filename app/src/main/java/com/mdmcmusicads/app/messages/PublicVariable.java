package com.mdmcmusicads.app.messages;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A variable others may bring along with a message, as its model declares it: {@code note:string(200)},
 * {@code amount:number}, {@code urgent:boolean}, {@code releasedAt:date}.
 */
record PublicVariable(Type type, int longest) {

    private static final Pattern DECLARATION =
            Pattern.compile("\\s*([a-z]\\w{0,63}):(string|number|boolean|date)(?:\\((\\d{1,4})\\))?\\s*");
    private static final int USUAL_LENGTH = 200;

    enum Type {
        STRING,
        NUMBER,
        BOOLEAN,
        DATE
    }

    /** The variables of a declaration, by name. */
    static Map<String, PublicVariable> read(String declaration) {
        var variables = new LinkedHashMap<String, PublicVariable>();
        for (var part : declaration.isBlank() ? new String[0] : declaration.split(",")) {
            var match = DECLARATION.matcher(part);
            if (!match.matches()) {
                throw new IllegalArgumentException("Not a public variable: " + part);
            }
            var longest = match.group(3) == null ? USUAL_LENGTH : Integer.parseInt(match.group(3));
            variables.put(
                    match.group(1),
                    new PublicVariable(Type.valueOf(match.group(2).toUpperCase(Locale.ROOT)), longest));
        }
        return variables;
    }

    /** What is wrong with a value, as the code of a field error. */
    Optional<String> complaint(JsonNode value) {
        var fits = switch (type) {
            case STRING -> value.isTextual();
            case NUMBER -> value.isNumber() && Double.isFinite(value.doubleValue());
            case BOOLEAN -> value.isBoolean();
            case DATE -> value.isTextual() && moment(value.textValue()).isPresent();
        };
        if (!fits) {
            return Optional.of("not-a-" + type.name().toLowerCase(Locale.ROOT));
        }
        return type == Type.STRING && value.textValue().length() > longest ? Optional.of("too-long") : textual(value);
    }

    private Optional<String> textual(JsonNode value) {
        var text = type == Type.STRING ? value.textValue() : "";
        return text.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n')
                ? Optional.of("control-characters")
                : Optional.empty();
    }

    /** The value as the engine keeps it. */
    Object value(JsonNode value) {
        return switch (type) {
            case STRING -> value.textValue();
            case NUMBER ->
                value.isIntegralNumber() && value.canConvertToLong() ? (Object) value.longValue() : value.doubleValue();
            case BOOLEAN -> value.booleanValue();
            case DATE -> moment(value.textValue()).orElseThrow();
        };
    }

    private static Optional<Date> moment(String text) {
        try {
            return Optional.of(Date.from(OffsetDateTime.parse(text).toInstant()));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
