package com.mdmcmusicads.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an expression sees at one place of the form: all data by name, and inside the row of a list {@code this}, {@code parent}
 * and the positions {@code i}, as in form-js.
 */
record Scope(Map<String, Object> data, Object self, Map<String, Object> parent, List<Object> positions) {

    static Scope root(Map<String, Object> data) {
        return new Scope(data, data, null, List.of());
    }

    Scope row(int index, Object row) {
        List<Object> deeper = new ArrayList<>(positions);
        deeper.add(index + 1);
        return new Scope(data, row, parentContext(), deeper);
    }

    Map<String, Object> context() {
        return context(data);
    }

    private Map<String, Object> parentContext() {
        return self instanceof Map<?, ?> map ? context(cast(map)) : Map.of();
    }

    private Map<String, Object> context(Map<String, Object> named) {
        Map<String, Object> context = new HashMap<>();
        special(context, "this", "parent", "i");
        context.putAll(named);
        special(context, "_this_", "_parent_", "_i_");
        return context;
    }

    private void special(Map<String, Object> context, String self, String parent, String positions) {
        context.put(self, this.self);
        context.put(parent, this.parent);
        context.put(positions, this.positions);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
