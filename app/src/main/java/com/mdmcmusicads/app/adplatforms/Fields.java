package com.mdmcmusicads.app.adplatforms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/**
 * Reads what platforms write: numbers come as numbers or as text, whichever the platform likes today. What should be
 * there and is not, or is something else, is a bad answer; it is never taken for zero.
 */
public final class Fields {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_SHOWN = 40;

    private Fields() {}

    /** Text that must be there. */
    public static String text(JsonNode node, String pointer) {
        var found = node.at(pointer);
        if (!found.isValueNode() || found.isNull() || found.asText().isBlank()) {
            throw bad(pointer, found);
        }
        return found.asText();
    }

    /** A whole number that must be there. */
    public static long whole(JsonNode node, String pointer) {
        try {
            return decimal(node, pointer).longValueExact();
        } catch (ArithmeticException fraction) {
            throw bad(pointer, node.at(pointer));
        }
    }

    /** A number that must be there. */
    public static BigDecimal decimal(JsonNode node, String pointer) {
        var found = node.at(pointer);
        var words = found.isNumber() || found.isTextual() ? found.asText().strip() : "";
        if (!words.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?") || words.length() > LONGEST_NUMBER) {
            throw bad(pointer, found);
        }
        return new BigDecimal(words);
    }

    /** A whole number, zero where the platform leaves zeros out. */
    public static long wholeOrZero(JsonNode node, String pointer) {
        return isAbsent(node.at(pointer)) ? 0 : whole(node, pointer);
    }

    /** A number, zero where the platform leaves zeros out. */
    public static BigDecimal decimalOrZero(JsonNode node, String pointer) {
        return isAbsent(node.at(pointer)) ? BigDecimal.ZERO : decimal(node, pointer);
    }

    /** A day as {@code 2026-11-22}, whatever time stands behind it. */
    public static LocalDate day(JsonNode node, String pointer) {
        var words = text(node, pointer);
        try {
            return LocalDate.parse(words.substring(0, Math.min(words.length(), 10)));
        } catch (DateTimeException noDay) {
            throw bad(pointer, node.at(pointer));
        }
    }

    public static Currency currency(JsonNode node, String pointer) {
        try {
            return Currency.getInstance(text(node, pointer));
        } catch (IllegalArgumentException unknown) {
            throw bad(pointer, node.at(pointer));
        }
    }

    public static ZoneId zone(JsonNode node, String pointer) {
        try {
            return ZoneId.of(text(node, pointer));
        } catch (DateTimeException unknown) {
            throw bad(pointer, node.at(pointer));
        }
    }

    /** A list that must be there, be it empty. */
    public static JsonNode list(JsonNode node, String pointer) {
        var found = node.at(pointer);
        if (!found.isArray()) {
            throw bad(pointer, found);
        }
        return found;
    }

    public static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static AdPlatformFailure bad(String pointer, JsonNode found) {
        var shown = found.toString();
        return new AdPlatformFailure.BadAnswer(
                "unexpected " + pointer + ": " + shown.substring(0, Math.min(shown.length(), LONGEST_SHOWN)));
    }
}
