package com.mdmcmusicads.app.messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.processes.DeclaredVariable;
import com.mdmcmusicads.processes.DeclaredVariable.Type;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A variable others may bring along with a message: whether a value fits, and what the engine keeps of it. */
record PublicVariable(Type type, int longest, boolean required) {

    /** The variables of a declaration, by name. */
    static Map<String, PublicVariable> read(String declaration) {
        return DeclaredVariable.read(declaration).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> new PublicVariable(
                                one.getValue().type(),
                                one.getValue().longest(),
                                one.getValue().required())));
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
