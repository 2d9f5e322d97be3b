package com.mdmcmusicads.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One thing a reader may choose; the value is any plain value, options are equal when their values are. */
record Option(Object value, String label) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Option option && option.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Takes what form-js takes: plain values, or maps with a value and perhaps a label; skips everything else. */
    static List<Option> of(Object source) {
        if (!(source instanceof List<?> list)) {
            return List.of();
        }
        Map<Object, Option> options = new LinkedHashMap<>();
        for (Object entry : list) {
            Option option = entry instanceof Map<?, ?> map ? of(map) : labelled(entry, null);
            if (option != null && options.size() < Limits.OPTIONS) {
                options.putIfAbsent(option.value(), option);
            }
        }
        return new ArrayList<>(options.values());
    }

    static List<Option> fixed(Part part) {
        return of(part.value("values"));
    }

    static Set<Object> fixedValues(Part part) {
        Set<Object> values = new LinkedHashSet<>();
        fixed(part).forEach(option -> values.add(option.value()));
        return values;
    }

    private static Option of(Map<?, ?> entry) {
        return labelled(entry.get("value"), entry.get("label") instanceof String label ? label : null);
    }

    private static Option labelled(Object value, String label) {
        if (value == null || "".equals(value) || value instanceof List<?>) {
            return null;
        }
        boolean named = label != null && !label.isEmpty();
        if (value instanceof Map<?, ?> map) {
            return named && !map.isEmpty() ? new Option(value, label) : null;
        }
        return new Option(value, named ? label : value.toString());
    }
}
