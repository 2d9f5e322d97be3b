package com.mdmcmusicads.app.decisions;

import java.time.Instant;
import java.util.List;

/**
 * One automatic decision as it fell: what it looked at, which rules fired, what came out.
 *
 * @param total the sum where the rules' points were added up, else null
 */
public record DecisionTaken(String id, String name, Instant at, List<Given> inputs, List<Fired> rules, Double total) {

    /** A value under the name the decision table gives it. */
    public record Given(String label, Object value) {}

    /** A rule that fired, in the table's own words, with what it gave. */
    public record Fired(String why, List<Given> gave) {}

    boolean addsUp() {
        return total != null;
    }
}
