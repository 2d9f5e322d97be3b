package com.mdmcmusicads.forms;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks a submitted form on the server, whatever screen or program sent it: unknown keys and hidden answers are dropped, fixed
 * answers keep their original value, computed ones are computed again, everything else must satisfy the form. For one thread.
 */
public final class FormCheck {

    private static final int PASSES = 5;

    private final FormSchema schema;
    private final Map<String, Object> original;
    private final FileStore files;
    private final Clock clock;
    private final Feel feel;

    /** The original data is what the form was opened with; the clock's zone is the reader's. */
    public FormCheck(FormSchema schema, Map<String, ?> original, FileStore files, Clock clock) {
        this.schema = schema;
        this.original = Plain.map(original);
        this.files = files;
        this.clock = clock;
        feel = new Feel(clock);
    }

    /** A key that is missing in the submission means untouched: the form's original value or default. */
    public Result check(Map<String, ?> submitted) {
        Filling filling = Filling.initial(schema, original, clock.getZone()).answered(schema, Plain.map(submitted));
        Placement placement = new Placement(schema, original, feel);
        Placement.Result placed = placement.of(filling.values(), true);
        for (int i = 0; i < PASSES && restoreFixed(placed, filling); i++) {
            placed = placement.of(filling.values(), true);
        }
        return new Result(placed.submission(), errors(placed, filling));
    }

    /** Puts back what the submitter may not change; true when that changed anything. */
    private static boolean restoreFixed(Placement.Result placed, Filling filling) {
        boolean[] changed = {false};
        placed.visible(here -> {
            boolean holdsData = here.part().repeats() || here.part().kind().keyed();
            Object before = filling.before(here);
            if (here.fixed() && holdsData && here.part().kind() != Kind.EXPRESSION && !same(here, filling, before)) {
                here.path().put(filling.values(), Plain.of(before));
                here.path().put(filling.base(), Plain.of(before));
                changed[0] = true;
            }
        });
        return changed[0];
    }

    private static boolean same(Placed here, Filling filling, Object before) {
        Object now = here.path().in(filling.values());
        return now == null ? before == null : now.equals(before);
    }

    private List<FieldError> errors(Placement.Result placed, Filling filling) {
        Rules rules = new Rules(feel, new Placing(feel, original, filling.values(), true), files, clock);
        Map<String, FieldError> mistyped = new LinkedHashMap<>();
        filling.errors().forEach(error -> mistyped.putIfAbsent(error.path(), error));
        List<FieldError> errors = new ArrayList<>();
        placed.visible(here -> {
            FieldError wrongType =
                    here.fixed() ? null : mistyped.get(here.path().toString());
            if (wrongType != null && (here.part().repeats() || here.answerable())) {
                errors.add(wrongType);
            } else if (here.answerable()) {
                rules.broken(here, here.path().in(filling.values())).ifPresent(errors::add);
            }
        });
        return errors;
    }

    /** What remains of a submission; the values may be used only when there are no errors. */
    public record Result(Map<String, Object> values, List<FieldError> errors) {

        public boolean accepted() {
            return errors.isEmpty();
        }

        Set<String> faultyPaths() {
            return errors.stream().map(FieldError::path).collect(Collectors.toSet());
        }
    }
}
