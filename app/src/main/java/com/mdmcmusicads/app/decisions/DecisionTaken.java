package com.mdmcmusicads.app.decisions;

import java.time.Instant;
import java.util.List;

/**
 * One automatic decision as it fell: what it looked at, which rules fired, what came out.
 *
 * @param version of the decision table that was deployed then
 * @param step the id in the model of the step that asked for it
 * @param total the sum where the rules' points were added up, else null
 */
public record DecisionTaken(
        String id,
        String name,
        int version,
        String step,
        Instant at,
        List<Given> inputs,
        List<Fired> rules,
        Double total) {

    /** A value under the name the decision table gives it. */
    public record Given(String label, Object value) {}

    /** A rule that fired: its id in the table, its own words, and what it gave. */
    public record Fired(String id, String why, List<Given> gave) {

        /** What it added, where points are added up. */
        public double points() {
            return gave.stream()
                    .map(Given::value)
                    .filter(Number.class::isInstance)
                    .mapToDouble(value -> ((Number) value).doubleValue())
                    .sum();
        }
    }

    boolean addsUp() {
        return total != null;
    }
}
