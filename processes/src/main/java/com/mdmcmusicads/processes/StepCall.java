package com.mdmcmusicads.processes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a model calls a step: <code>${leadQualificationSteps.recordScore(leadId, score, grade)}</code>, nothing freer. */
public record StepCall(String agent, String step, List<String> variables) {

    private static final Pattern CALL =
            Pattern.compile("\\$\\{\\s*(\\w+)\\.(\\w+)\\(\\s*((?:\\w+(?:\\s*,\\s*\\w+)*)?)\\s*\\)\\s*}");

    /** The call an expression makes, or nothing when it is not of this form. */
    public static Optional<StepCall> read(String expression) {
        var call = CALL.matcher(expression == null ? "" : expression.strip());
        return call.matches()
                ? Optional.of(new StepCall(call.group(1), call.group(2), words(call.group(3))))
                : Optional.empty();
    }

    private static List<String> words(String arguments) {
        return Arrays.stream(arguments.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
