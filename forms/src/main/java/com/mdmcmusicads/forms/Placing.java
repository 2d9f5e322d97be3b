package com.mdmcmusicads.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One walk over the components, evaluating their conditions against one fixed context. */
record Placing(Feel feel, Map<String, Object> original, Map<String, Object> values, boolean submitting) {

    List<Placed> all(List<Part> parts, Scope scope, DataPath prefix, boolean hidden) {
        Map<String, Object> context = hidden ? Map.of() : scope.context();
        List<Placed> placed = new ArrayList<>(parts.size());
        for (Part part : parts) {
            placed.add(one(part, scope, context, prefix, hidden));
        }
        return placed;
    }

    private Placed one(Part part, Scope scope, Map<String, Object> context, DataPath prefix, boolean above) {
        DataPath path = prefix.then(part.path());
        boolean hidden = above || feel.holds(part.value("conditional.hide"), context);
        if (hidden) {
            return new Placed(
                    part, path, scope, true, false, false, false, null, inside(part, scope, path, true), List.of());
        }
        return new Placed(
                part,
                path,
                scope,
                false,
                feel.holds(part.value("readonly"), context),
                feel.holds(part.value("disabled"), context),
                feel.holds(part.value("validate.required"), context),
                value(part, path, context),
                inside(part, scope, path, false),
                part.repeats() ? rows(part, scope, path) : List.of());
    }

    private List<Placed> inside(Part part, Scope scope, DataPath path, boolean hidden) {
        return part.repeats() ? List.of() : all(part.parts(), scope, path, hidden);
    }

    private List<List<Placed>> rows(Part part, Scope scope, DataPath path) {
        int size = path.in(values) instanceof List<?> list ? Math.min(list.size(), Limits.ROWS) : 0;
        List<List<Placed>> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            DataPath row = path.row(i);
            rows.add(all(part.parts(), scope.row(i, row.in(scope.data())), row, false));
        }
        return rows;
    }

    private Object value(Part part, DataPath path, Map<String, Object> context) {
        Object value = path.in(values);
        if (part.kind() == Kind.EXPRESSION) {
            return computed(part, value, context);
        }
        return part.kind().choice() ? offered(part, value, context) : value;
    }

    private Object computed(Part part, Object last, Map<String, Object> context) {
        boolean now = submitting || !part.text("computeOn").equals("presubmit");
        return now ? Plain.of(feel.evaluate(part.text("expression"), context)) : last;
    }

    /** A choice counts only while it is offered. */
    private Object offered(Part part, Object value, Map<String, Object> context) {
        List<Object> offered =
                options(part, context).stream().map(Option::value).toList();
        if (part.kind().multipleChoice()) {
            return value instanceof List<?> list
                    ? list.stream()
                            .filter(offered::contains)
                            .map(Object.class::cast)
                            .toList()
                    : List.of();
        }
        return value != null && offered.contains(value) ? value : null;
    }

    List<Option> options(Part part, Map<String, Object> context) {
        if (part.has("valuesKey")) {
            String key = part.text("valuesKey");
            Object direct = original.get(key);
            return Option.of(
                    direct == null
                            ? DataPath.ROOT.then(List.of(key.split("\\."))).in(original)
                            : direct);
        }
        return part.has("values")
                ? Option.fixed(part)
                : Option.of(Plain.of(feel.evaluate(part.text("valuesExpression"), context)));
    }
}
