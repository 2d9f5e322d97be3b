package com.mdmcmusicads.app.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of variables as JSON keeps them, and back: moments say that they are moments. */
final class Plain {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final String MOMENT = "$at";
    private static final int LONGEST = 4_000;

    private Plain() {}

    static Object of(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Plain::of).toList();
        }
        var moment = moment(value);
        return moment == null ? shortened(value) : Map.of(MOMENT, moment.toString());
    }

    static Map<String, Object> map(Map<?, ?> values) {
        var plain = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> plain.put(String.valueOf(name), of(value)));
        return plain;
    }

    private static Instant moment(Object value) {
        if (value instanceof Date date) {
            return date.toInstant();
        }
        if (value instanceof LocalDate day) {
            return day.atStartOfDay(PARIS).toInstant();
        }
        if (value instanceof LocalDateTime time) {
            return time.atZone(PARIS).toInstant();
        }
        return value instanceof Instant instant ? instant : null;
    }

    private static String shortened(Object value) {
        var text = value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** As the engine takes it. */
    static Object back(Object plain) {
        if (plain instanceof Map<?, ?> map) {
            return map.get(MOMENT) instanceof String moment ? Date.from(Instant.parse(moment)) : backMap(map);
        }
        if (plain instanceof Collection<?> list) {
            return new java.util.ArrayList<>(list.stream().map(Plain::back).toList());
        }
        return plain;
    }

    static Map<String, Object> backMap(Map<?, ?> plain) {
        var values = new LinkedHashMap<String, Object>();
        plain.forEach((name, value) -> values.put(String.valueOf(name), back(value)));
        return values;
    }
}
