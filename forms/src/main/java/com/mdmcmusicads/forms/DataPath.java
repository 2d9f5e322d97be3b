package com.mdmcmusicads.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a value lives in nested form data: names lead into maps, numbers into the rows of a list. */
record DataPath(List<Object> steps) {

    static final DataPath ROOT = new DataPath(List.of());

    DataPath {
        steps = List.copyOf(steps);
    }

    DataPath then(List<String> names) {
        List<Object> longer = new ArrayList<>(steps);
        longer.addAll(names);
        return new DataPath(longer);
    }

    DataPath row(int index) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(index);
        return new DataPath(longer);
    }

    Object in(Object data) {
        Object here = data;
        for (Object step : steps) {
            here = child(here, step);
        }
        return here;
    }

    boolean existsIn(Object data) {
        Object here = data;
        for (Object step : steps) {
            if (!(here instanceof Map<?, ?> map ? map.containsKey(step) : child(here, step) != null)) {
                return false;
            }
            here = child(here, step);
        }
        return true;
    }

    /** Puts the value here, making the maps and rows on the way. */
    void put(Map<String, Object> data, Object value) {
        Object here = data;
        for (int i = 0; i < steps.size() - 1; i++) {
            here = enter(here, steps.get(i), steps.get(i + 1) instanceof Integer);
        }
        set(here, steps.get(steps.size() - 1), value);
    }

    void remove(Map<String, Object> data) {
        if (new DataPath(steps.subList(0, steps.size() - 1)).in(data) instanceof Map<?, ?> map) {
            map.remove(steps.get(steps.size() - 1));
        }
    }

    private static Object child(Object parent, Object step) {
        if (parent instanceof Map<?, ?> map) {
            return map.get(step);
        }
        if (parent instanceof List<?> list && step instanceof Integer index && index >= 0 && index < list.size()) {
            return list.get(index);
        }
        return null;
    }

    private static Object enter(Object parent, Object step, boolean list) {
        Object child = child(parent, step);
        if (list ? !(child instanceof List<?>) : !(child instanceof Map<?, ?>)) {
            child = list ? new ArrayList<>() : new LinkedHashMap<String, Object>();
            set(parent, step, child);
        }
        return child;
    }

    @SuppressWarnings("unchecked")
    private static void set(Object parent, Object step, Object value) {
        if (step instanceof Integer index) {
            List<Object> list = (List<Object>) parent;
            while (list.size() <= index) {
                list.add(new LinkedHashMap<String, Object>());
            }
            list.set(index, value);
        } else {
            ((Map<String, Object>) parent).put((String) step, value);
        }
    }

    /** The path as error messages name it: {@code items[0].label}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else {
                text.append(text.length() == 0 ? "" : ".").append(step);
            }
        }
        return text.toString();
    }
}
