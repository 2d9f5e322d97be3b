package com.mdmcmusicads.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The whole form for given values: what is hidden, fixed, required and computed. Conditions may depend on fields that other
 * conditions hide, so it is worked out again until nothing changes.
 */
final class Placement {

    private static final int PASSES = 6;

    private final FormSchema schema;
    private final Map<String, Object> original;
    private final Feel feel;

    Placement(FormSchema schema, Map<String, Object> original, Feel feel) {
        this.schema = schema;
        this.original = original;
        this.feel = feel;
    }

    /** Places every component; computed fields set to "before submit" are only computed when submitting. */
    Result of(Map<String, Object> values, boolean submitting) {
        feel.refill();
        Map<String, Object> context = merged(original, values);
        Result result = pass(values, context, submitting);
        for (int i = 1; i < PASSES; i++) {
            Map<String, Object> next = result.context(original, values);
            if (next.equals(context)) {
                break;
            }
            context = next;
            result = pass(values, context, submitting);
        }
        return result;
    }

    private Result pass(Map<String, Object> values, Map<String, Object> context, boolean submitting) {
        Placing placing = new Placing(feel, original, values, submitting);
        return new Result(placing.all(schema.parts(), Scope.root(context), DataPath.ROOT, false));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> merged(Map<String, Object> below, Map<String, Object> above) {
        Map<String, Object> merged = new LinkedHashMap<>(below);
        above.forEach((name, value) -> {
            boolean both = value instanceof Map && below.get(name) instanceof Map;
            merged.put(name, both ? merged((Map<String, Object>) below.get(name), (Map<String, Object>) value) : value);
        });
        return merged;
    }

    /** The placed components of one moment. */
    record Result(List<Placed> parts) {

        void visible(Consumer<Placed> visitor) {
            parts.forEach(part -> part.visible(visitor));
        }

        List<Placed> answers() {
            List<Placed> answers = new ArrayList<>();
            visible(placed -> {
                if (placed.part().kind().keyed()) {
                    answers.add(placed);
                }
            });
            return answers;
        }

        /** What the form submits: visible answers only. */
        Map<String, Object> submission() {
            Map<String, Object> submission = new LinkedHashMap<>();
            visible(placed -> {
                if (placed.part().repeats()) {
                    placed.path().put(submission, emptyRows(placed.rows().size()));
                } else if (placed.part().kind().keyed()) {
                    placed.path().put(submission, placed.value());
                }
            });
            return submission;
        }

        /** What expressions see: the original data under the visible answers; rows keep what their list carries besides. */
        private Map<String, Object> context(Map<String, Object> original, Map<String, Object> values) {
            Map<String, Object> context = Plain.map(original);
            visible(placed -> {
                if (placed.part().repeats()) {
                    placed.path().put(context, Plain.of(placed.path().in(values)));
                    placed.rows().forEach(row -> row.forEach(inner -> forgetHidden(inner, context)));
                } else if (placed.part().kind().keyed()) {
                    placed.path().put(context, placed.value());
                }
            });
            return context;
        }

        private static void forgetHidden(Placed placed, Map<String, Object> context) {
            boolean data = placed.part().kind().keyed() || placed.part().repeats();
            if (placed.hidden() && data) {
                placed.path().remove(context);
            } else if (!placed.part().repeats()) {
                placed.parts().forEach(inner -> forgetHidden(inner, context));
            }
        }

        private static List<Object> emptyRows(int size) {
            List<Object> rows = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                rows.add(new LinkedHashMap<String, Object>());
            }
            return rows;
        }
    }
}
