package com.mdmcmusicads.forms;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts values into the places of a form: first the original data and defaults, then what someone answered. {@code opened} is
 * the form before anybody answered; {@code base} is the same, with the rows of {@code values}.
 */
record Filling(
        Map<String, Object> values,
        Map<String, Object> base,
        Map<String, Object> opened,
        List<FieldError> errors,
        ZoneId zone) {

    /** The form as it opens. */
    static Filling initial(FormSchema schema, Map<String, Object> original, ZoneId zone) {
        Map<String, Object> values = start(schema.parts(), original, DataPath.ROOT, new LinkedHashMap<>(), zone);
        return new Filling(values, Plain.map(values), values, new ArrayList<>(), zone);
    }

    /** The form with these answers over it; a place nobody answered keeps what it opened with. */
    Filling answered(FormSchema schema, Map<String, Object> answers) {
        Filling filled = new Filling(Plain.map(opened), Plain.map(opened), opened, new ArrayList<>(), zone);
        filled.take(schema.parts(), DataPath.ROOT, answers, DataPath.ROOT);
        return filled;
    }

    /** What a new row of this list holds. */
    static Map<String, Object> newRow(Part list, ZoneId zone) {
        return start(list.parts(), Map.of(), DataPath.ROOT, new LinkedHashMap<>(), zone);
    }

    private static Map<String, Object> start(
            List<Part> parts, Object original, DataPath prefix, Map<String, Object> into, ZoneId zone) {
        for (Part part : parts) {
            DataPath path = prefix.then(part.path());
            if (part.kind().keyed()) {
                path.put(
                        into,
                        first(part, path.existsIn(original) ? path.in(original) : part.value("defaultValue"), zone));
            } else if (part.repeats()) {
                path.put(into, firstRows(part, path.in(original), zone));
            } else {
                start(part.parts(), original, path, into, zone);
            }
        }
        return into;
    }

    private static Object first(Part part, Object value, ZoneId zone) {
        if (part.kind() == Kind.EXPRESSION) {
            return value;
        }
        Coercion coercion = Coercion.of(part, value, zone);
        return coercion.failed() ? part.emptyValue() : coercion.value();
    }

    private static List<Object> firstRows(Part part, Object original, ZoneId zone) {
        List<Object> rows = new ArrayList<>();
        if (original instanceof List<?> list) {
            for (int i = 0; i < Math.min(list.size(), Limits.ROWS); i++) {
                Map<String, Object> row =
                        list.get(i) instanceof Map<?, ?> map ? Plain.map(cast(map)) : new LinkedHashMap<>();
                start(part.parts(), Plain.map(row), DataPath.ROOT, row, zone);
                row.put(KeyClaims.ROW, i);
                rows.add(row);
            }
            return rows;
        }
        for (int i = 0; i < Math.min(part.count("defaultRepetitions", 1), Limits.ROWS); i++) {
            rows.add(newRow(part, zone));
        }
        return rows;
    }

    private void take(List<Part> parts, DataPath prefix, Object answers, DataPath answerPrefix) {
        for (Part part : parts) {
            DataPath path = prefix.then(part.path());
            DataPath answer = answerPrefix.then(part.path());
            if (part.kind() == Kind.EXPRESSION) {
                continue;
            }
            if (part.kind().keyed() && answer.existsIn(answers)) {
                takeOne(part, path, answer.in(answers));
            } else if (part.repeats() && answer.existsIn(answers)) {
                takeRows(part, path, answer.in(answers));
            } else if (!part.repeats()) {
                take(part.parts(), path, answers, answer);
            }
        }
    }

    private void takeOne(Part part, DataPath path, Object answer) {
        Coercion coercion = Coercion.of(part, answer, zone);
        if (coercion.failed()) {
            errors.add(FieldError.of(path, coercion.error()));
        }
        path.put(values, coercion.failed() ? part.emptyValue() : coercion.value());
    }

    private void takeRows(Part part, DataPath path, Object answer) {
        List<?> given = answer instanceof List<?> list ? list : List.of();
        List<?> before = (List<?>) path.in(base);
        boolean fixedRows = !part.growable() && given.size() != before.size();
        if (!(answer instanceof List<?>) || fixedRows || given.size() > Limits.ROWS) {
            errors.add(FieldError.of(path, fixedRows ? "rowsFixed" : answer instanceof List<?> ? "rows" : "type"));
            return;
        }
        List<Object> origins = new Origins(before).of(given, () -> newRow(part, zone));
        path.put(values, Plain.of(origins));
        path.put(base, Plain.of(origins));
        for (int i = 0; i < given.size(); i++) {
            take(part.parts(), path.row(i), given.get(i), DataPath.ROOT);
        }
    }

    /** What a place that nobody may change holds. */
    Object before(Placed placed) {
        return placed.path().in(placed.part().repeats() ? opened : base);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    /** Finds, for each answered row, the row it was before: by its mark, by its position when no row is marked, or a new one. */
    private record Origins(List<?> before) {

        List<Object> of(List<?> given, java.util.function.Supplier<Map<String, Object>> newRow) {
            boolean marked = given.stream().anyMatch(row -> mark(row) != null);
            Set<Object> used = new HashSet<>();
            List<Object> origins = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                Object origin = marked ? marked(mark(given.get(i))) : i < before.size() ? before.get(i) : null;
                boolean free = origin != null && (mark(origin) == null || used.add(mark(origin)));
                origins.add(free ? origin : newRow.get());
            }
            return origins;
        }

        private Object marked(Object mark) {
            return mark == null
                    ? null
                    : before.stream()
                            .filter(row -> mark.equals(mark(row)))
                            .findFirst()
                            .orElse(null);
        }

        private static Object mark(Object row) {
            return row instanceof Map<?, ?> map && map.get(KeyClaims.ROW) instanceof Integer mark ? mark : null;
        }
    }
}
