package com.mdmcmusicads.app.repairs;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Reads what somebody typed as a value of the type the variable has now; its type never changes. */
final class Values {

    /** What can be typed; lists and documents cannot. */
    static final Set<String> TYPES = Set.of("string", "integer", "long", "short", "double", "boolean", "date", "null");

    private static final int LONGEST = 4000;

    private Values() {}

    static Object read(String type, String typed) {
        if (typed == null) {
            return null;
        }
        try {
            return switch (type) {
                case "integer" -> Integer.valueOf(typed.strip());
                case "long" -> Long.valueOf(typed.strip());
                case "short" -> Short.valueOf(typed.strip());
                case "double" -> number(typed);
                case "boolean" -> truth(typed.strip());
                case "date" -> Date.from(Instant.parse(typed.strip()));
                case "string", "null" -> text(typed);
                default -> throw new Refused("type", type);
            };
        } catch (NumberFormatException | DateTimeParseException wrong) {
            throw new Refused("value", type);
        }
    }

    private static Double number(String typed) {
        var number = Double.valueOf(typed.strip().replace(',', '.'));
        if (number.isNaN() || number.isInfinite()) {
            throw new Refused("value", "double");
        }
        return number;
    }

    private static Boolean truth(String typed) {
        if (!typed.equals("true") && !typed.equals("false")) {
            throw new Refused("value", "boolean");
        }
        return Boolean.valueOf(typed);
    }

    private static String text(String typed) {
        if (typed.length() > LONGEST || typed.indexOf('\0') >= 0) {
            throw new Refused("value", "string");
        }
        return typed;
    }

    /** What a field shows to begin with. */
    static String write(TypedValue value) {
        return value.getValue() instanceof Date date
                ? date.toInstant().toString()
                : value.getValue() == null ? null : value.getValue().toString();
    }
}
