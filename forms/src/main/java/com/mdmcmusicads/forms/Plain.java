package com.mdmcmusicads.forms;

import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Turns any value into what JSON can say (text, number, boolean, list, map, null): the only values a form keeps, shows to
 * expressions and submits, so no Java object of the host is ever within a designer's reach.
 */
final class Plain {

    private int nodes;

    private Plain() {}

    static Object of(Object value) {
        return new Plain().convert(value, 0);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, ?> values) {
        Object plain = values == null ? null : of(values);
        return plain == null ? new LinkedHashMap<>() : (Map<String, Object>) plain;
    }

    private Object convert(Object value, int depth) {
        if (++nodes > Limits.ANSWER_NODES || depth > Limits.ANSWER_DEPTH) {
            return null;
        }
        if (value instanceof Map<?, ?> map) {
            return entries(map, depth);
        }
        if (value instanceof Collection<?> list) {
            return items(list, depth);
        }
        return scalar(value);
    }

    private Map<String, Object> entries(Map<?, ?> map, int depth) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (nodes > Limits.ANSWER_NODES) {
                break;
            }
            plain.put(String.valueOf(entry.getKey()), convert(entry.getValue(), depth + 1));
        }
        return plain;
    }

    private List<Object> items(Collection<?> list, int depth) {
        List<Object> plain = new ArrayList<>();
        for (Object item : list) {
            if (nodes > Limits.ANSWER_NODES) {
                break;
            }
            plain.add(convert(item, depth + 1));
        }
        return plain;
    }

    private static Object scalar(Object value) {
        if (value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Number number) {
            return Numbers.of(number).map(Numbers::plain).orElse(null);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return time(value);
    }

    private static Object time(Object value) {
        if (value instanceof ZonedDateTime zoned) {
            return zoned.toOffsetDateTime().toString();
        }
        if (value instanceof Date date) {
            return new Date(date.getTime()).toInstant().toString();
        }
        boolean written = value instanceof TemporalAccessor
                || value instanceof TemporalAmount
                || value instanceof UUID
                || value instanceof CharSequence
                || value instanceof Character;
        return written ? value.toString() : null;
    }
}
