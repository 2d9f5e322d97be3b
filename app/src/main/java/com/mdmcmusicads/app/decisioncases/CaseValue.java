package com.mdmcmusicads.app.decisioncases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Cells of a table of cases, between what people type and what a decision reads and gives. */
final class CaseValue {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<String> YES = Set.of("true", "vrai", "oui", "yes");
    private static final Set<String> NO = Set.of("false", "faux", "non", "no");
    private static final Set<String> NOTHING = Set.of("-", "–", "∅", "aucun", "aucune", "none");
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    private static final String EMPTY_TEXT = "\"\"";

    private CaseValue() {}

    /**
     * What a decision reads; null for an empty cell. Two quotation marks are the empty text.
     *
     * @throws IllegalArgumentException when the cell does not fit the type
     */
    static Object read(String cell, String type) {
        if (cell == null || cell.isBlank()) {
            return null;
        }
        var text = cell.strip();
        return switch (type) {
            case "string" -> unquoted(text);
            case "boolean" -> flag(text);
            case "integer" -> number(text).intValueExact();
            case "long" -> number(text).longValueExact();
            case "double", "number" -> number(text).doubleValue();
            case "date" -> Date.from(day(text).atStartOfDay(PARIS).toInstant());
            default -> any(text);
        };
    }

    private static Object any(String text) {
        try {
            return YES.contains(fold(text)) || NO.contains(fold(text))
                    ? flag(text)
                    : number(text).doubleValue();
        } catch (IllegalArgumentException word) {
            return unquoted(text);
        }
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static Boolean flag(String text) {
        if (YES.contains(fold(text))) {
            return true;
        }
        if (NO.contains(fold(text))) {
            return false;
        }
        throw new IllegalArgumentException(text);
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.'));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(text, none);
        }
    }

    private static LocalDate day(String text) {
        return DAYS.stream()
                .map(form -> {
                    try {
                        return LocalDate.parse(text, form);
                    } catch (DateTimeParseException other) {
                        return null;
                    }
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** Whether what came out is what the cell expects: several values are separated by a semicolon, a dash expects none. */
    static boolean matches(String expected, List<Object> values) {
        var wanted = NOTHING.contains(fold(expected))
                ? List.<String>of()
                : Stream.of(expected.split(";")).map(String::strip).toList();
        if (wanted.size() != values.size()) {
            return false;
        }
        for (var at = 0; at < wanted.size(); at++) {
            if (!same(wanted.get(at), values.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String wanted, Object value) {
        try {
            if (value instanceof Number number) {
                return number(wanted).compareTo(new BigDecimal(number.toString())) == 0;
            }
            return value instanceof Boolean flag
                    ? flag(wanted).equals(flag)
                    : unquoted(wanted).equals(unquoted(words(value)));
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    /** As it is written in a cell. */
    static String words(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "oui" : "non";
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Date date) {
            return date.toInstant().atZone(PARIS).toLocalDate().toString();
        }
        return value == null ? "" : value.toString().isEmpty() ? EMPTY_TEXT : value.toString();
    }

    /** Several values in one cell. */
    static String words(List<Object> values) {
        return values.isEmpty()
                ? "–"
                : String.join("; ", values.stream().map(CaseValue::words).toList());
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
