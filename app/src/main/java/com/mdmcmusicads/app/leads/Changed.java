package com.mdmcmusicads.app.leads;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The values that differ, as the trail keeps them. */
record Changed(Map<String, Object> before, Map<String, Object> after) {

    static final Map<String, Object> NOTHING = Map.of();

    static Changed between(Map<String, Object> before, Map<String, Object> after) {
        Predicate<String> differs = key -> !Objects.equals(before.get(key), after.get(key));
        return new Changed(only(before, differs), only(after, differs));
    }

    static Map<String, Object> to(String name, Object value) {
        return Map.of(name, value);
    }

    /** With one more value. */
    Map<String, Object> after(String name, Object value) {
        var more = new HashMap<>(after);
        more.put(name, value);
        return more;
    }

    private static Map<String, Object> only(Map<String, Object> values, Predicate<String> keys) {
        return values.entrySet().stream()
                .filter(entry -> keys.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
