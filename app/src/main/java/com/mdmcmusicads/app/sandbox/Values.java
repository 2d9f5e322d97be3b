package com.mdmcmusicads.app.sandbox;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

/** What a tester writes, as the type a step answers in; moments also as {@code J+2} from the start or {@code P2D} from now. */
public final class Values {

    private static final Pattern DAY_OF_TRIAL = Pattern.compile("[JjDd]\\s*\\+\\s*(\\d{1,4})");

    private Values() {}

    /** @throws IllegalArgumentException when it is no such value */
    public static Object as(Class<?> type, Object value, Instant startedAt, Instant now) {
        if (type == void.class || value == null || isBlank(value) && type != String.class) {
            return ofNothing(type);
        }
        try {
            return typed(type, value, startedAt, now);
        } catch (DateTimeException | ArithmeticException wrong) {
            throw new IllegalArgumentException("No " + type.getSimpleName() + ": " + value, wrong);
        }
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }

    private static Object ofNothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type.isPrimitive() && type != void.class ? number(type, BigDecimal.ZERO) : null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object typed(Class<?> type, Object value, Instant startedAt, Instant now) {
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(value.toString().strip());
        }
        if (type == Date.class) {
            return Date.from(moment(value, startedAt, now));
        }
        if (type == LocalDate.class) {
            return moment(value, startedAt, now).atZone(Plain.PARIS).toLocalDate();
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return number(type, new BigDecimal(value.toString().strip()));
        }
        if (type.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) type, value.toString().strip());
        }
        if (Collection.class.isAssignableFrom(type)) {
            return value instanceof Collection<?> list ? new ArrayList<>(list) : words(value);
        }
        return type == String.class ? value.toString() : value;
    }

    private static List<String> words(Object value) {
        return new ArrayList<>(
                Arrays.stream(value.toString().split(",")).map(String::strip).toList());
    }

    private static Object number(Class<?> type, BigDecimal number) {
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> number.intValueExact();
            case "long", "Long" -> number.longValueExact();
            case "double", "Double" -> number.doubleValue();
            case "float", "Float" -> number.floatValue();
            case "short", "Short" -> number.shortValueExact();
            default -> number;
        };
    }

    /** A moment as people and machines write it. */
    public static Instant moment(Object value, Instant startedAt, Instant now) {
        if (value instanceof Date date) {
            return date.toInstant();
        }
        if (value instanceof Instant instant) {
            return instant;
        }
        var text = value.toString().strip();
        var day = DAY_OF_TRIAL.matcher(text);
        if (day.matches()) {
            return startedAt
                    .atZone(Plain.PARIS)
                    .plusDays(Long.parseLong(day.group(1)))
                    .toInstant();
        }
        return text.startsWith("P") ? after(now, text) : written(text);
    }

    private static Instant after(Instant now, String period) {
        var time = period.indexOf('T');
        var at = now.atZone(Plain.PARIS);
        var days = time == 1 ? Period.ZERO : Period.parse(time < 0 ? period : period.substring(0, time));
        var rest = time < 0 ? Duration.ZERO : Duration.parse("P" + period.substring(time));
        return at.plus(days).plus(rest).toInstant();
    }

    private static Instant written(String text) {
        if (text.endsWith("Z")) {
            return Instant.parse(text);
        }
        if (text.length() <= 10) {
            return LocalDate.parse(text).atStartOfDay(Plain.PARIS).toInstant();
        }
        return text.matches(".*[+-]\\d{2}:?\\d{2}$")
                ? ZonedDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text.replace(' ', 'T'))
                        .atZone(Plain.PARIS)
                        .toInstant();
    }
}
