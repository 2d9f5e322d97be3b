package com.mdmcmusicads.app.decisions;

import java.util.List;
import java.util.stream.Stream;

/**
 * A decision as it is written: a table, or one formula.
 *
 * @param hitPolicy which of the rules that fit count, {@code FIRST}
 * @param aggregation what is made of their values, {@code SUM}, else empty
 * @param formula of a decision without a table, else empty
 */
public record DecisionTable(
        String id,
        String name,
        String hitPolicy,
        String aggregation,
        List<Clause> inputs,
        List<Clause> outputs,
        List<Rule> rules,
        String formula) {

    /**
     * A column.
     *
     * @param variable the expression an input reads, or the name an output writes
     * @param type of its values, {@code string}, empty when it says none
     */
    public record Clause(String id, String label, String variable, String type) {

        /** What people call it. */
        public String words() {
            return label.isBlank() ? variable : label;
        }

        /** Whether it reads one variable and nothing else. */
        public boolean isPlain() {
            return variable.matches("[\\p{L}_][\\p{L}\\p{N}_]*");
        }
    }

    /** A row: its own words, its tests in the order of the inputs, its values in the order of the outputs. */
    public record Rule(String id, String why, List<String> when, List<String> then) {

        /** Its words, else its tests. */
        public String words() {
            return why.isBlank()
                    ? String.join(
                            ", ", when.stream().filter(test -> !test.isBlank()).toList())
                    : why;
        }
    }

    public boolean isFormula() {
        return !formula.isEmpty();
    }

    /** Whether a result may hold several values at once. */
    public boolean givesMany() {
        return hitPolicy.equals("RULE ORDER") || (hitPolicy.equals("COLLECT") && aggregation.isEmpty());
    }

    /** All columns, inputs first. */
    public List<Clause> clauses() {
        return Stream.concat(inputs.stream(), outputs.stream()).toList();
    }
}
