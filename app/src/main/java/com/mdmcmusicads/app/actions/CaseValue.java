package com.mdmcmusicads.app.actions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a case keeps: short texts, numbers, yes and no, moments, short lists of them. Never a document. */
final class CaseValue {

    private static final Pattern NAME = Pattern.compile("[a-z]\\w{0,63}");
    private static final Set<String> TAKEN =
            Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId", "correlationId");
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_LIST = 100;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private CaseValue() {}

    static void checkName(String name) {
        if (!NAME.matcher(name).matches() || TAKEN.contains(name)) {
            throw new ActionFailure("No name for a variable: " + name);
        }
    }

    /** @throws ActionFailure when it is too long, or has fields of its own */
    static Object of(String name, Object value) {
        if (!(value instanceof List<?> list)) {
            return single(name, value);
        }
        if (list.size() > LONGEST_LIST) {
            throw new ActionFailure(name + " is a list of more than " + LONGEST_LIST);
        }
        return new ArrayList<>(list.stream().map(one -> single(name, one)).toList());
    }

    private static Object single(String name, Object value) {
        if (value instanceof Map || value instanceof List) {
            throw new ActionFailure(name + " is a whole document: keep one of its fields");
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value == null || value instanceof Boolean || value instanceof Date) {
            return value;
        }
        return moment(name, value);
    }

    private static Object moment(String name, Object value) {
        if (value instanceof ZonedDateTime at) {
            return Date.from(at.toInstant());
        }
        if (value instanceof OffsetDateTime at) {
            return Date.from(at.toInstant());
        }
        if (value instanceof LocalDateTime at) {
            return Date.from(at.atZone(PARIS).toInstant());
        }
        if (value instanceof Instant at) {
            return Date.from(at);
        }
        return text(name, value.toString());
    }

    private static String text(String name, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new ActionFailure(name + " is longer than " + LONGEST_TEXT + " signs");
        }
        return text;
    }

    private static Number number(Number number) {
        var exact = new BigDecimal(number.toString());
        if (exact.stripTrailingZeros().scale() > 0) {
            return exact.doubleValue();
        }
        var isSmall = exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        if (!isSmall) {
            return exact.doubleValue();
        }
        var whole = exact.longValue();
        return whole == (int) whole ? (Number) (int) whole : (Number) whole;
    }
}
