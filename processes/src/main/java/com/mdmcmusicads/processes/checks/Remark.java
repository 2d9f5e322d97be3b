package com.mdmcmusicads.processes.checks;

import java.util.List;
import java.util.Objects;

/**
 * One thing to say about a model.
 *
 * @param rule which check speaks ({@code task.group}); screens have a sentence for each
 * @param elementId the element of the model it is about, or null for the whole file
 * @param words what the sentence names: a label, a variable, a role
 */
public record Remark(Level level, String rule, String elementId, List<String> words) {

    /** How bad it is. */
    public enum Level {
        /** Publishing is refused. */
        ERROR,
        /** It may be meant. */
        WARNING,
        /** It would be nicer otherwise. */
        HINT
    }

    public Remark {
        Objects.requireNonNull(level);
        Objects.requireNonNull(rule);
        words = List.copyOf(words);
    }

    public static Remark error(String rule, String elementId, String... words) {
        return new Remark(Level.ERROR, rule, elementId, List.of(words));
    }

    public static Remark warning(String rule, String elementId, String... words) {
        return new Remark(Level.WARNING, rule, elementId, List.of(words));
    }

    public static Remark hint(String rule, String elementId, String... words) {
        return new Remark(Level.HINT, rule, elementId, List.of(words));
    }

    public boolean forbids() {
        return level == Level.ERROR;
    }
}
