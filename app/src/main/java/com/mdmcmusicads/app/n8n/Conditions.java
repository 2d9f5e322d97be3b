package com.mdmcmusicads.app.n8n;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conditions of IF, Switch and Filter. What compares a variable with a value becomes a condition of a path; what needs
 * a function (contains, begins with) is computed by an action before, in FEEL.
 */
final class Conditions {

    private static final Map<String, String> COMPARING = Map.ofEntries(
            Map.entry("equals", "=="),
            Map.entry("equal", "=="),
            Map.entry("notEquals", "!="),
            Map.entry("notEqual", "!="),
            Map.entry("gt", ">"),
            Map.entry("larger", ">"),
            Map.entry("after", ">"),
            Map.entry("gte", ">="),
            Map.entry("largerEqual", ">="),
            Map.entry("afterOrEquals", ">="),
            Map.entry("lt", "<"),
            Map.entry("smaller", "<"),
            Map.entry("before", "<"),
            Map.entry("lte", "<="),
            Map.entry("smallerEqual", "<="),
            Map.entry("beforeOrEquals", "<="));
    private static final Map<String, String> ALONE = Map.of(
            "true",
            "%s == true",
            "false",
            "%s == false",
            "exists",
            "%s != null",
            "notExists",
            "%s == null",
            "empty",
            "empty %s",
            "isEmpty",
            "empty %s",
            "notEmpty",
            "not empty %s",
            "isNotEmpty",
            "not empty %s");
    private static final Map<String, String> FEEL = Map.of(
            "contains",
            "contains(%s, %s)",
            "notContains",
            "not(contains(%s, %s))",
            "startsWith",
            "starts with(%s, %s)",
            "notStartsWith",
            "not(starts with(%s, %s))",
            "endsWith",
            "ends with(%s, %s)",
            "notEndsWith",
            "not(ends with(%s, %s))",
            "regex",
            "matches(%s, %s)",
            "notRegex",
            "not(matches(%s, %s))");

    private final WorkflowNode node;
    private final Drawing drawing;

    /** Computed before the gateway: variable and its FEEL. */
    final List<String> formulas = new ArrayList<>();

    private boolean isWhole = true;

    Conditions(WorkflowNode node, Drawing drawing) {
        this.node = node;
        this.drawing = drawing;
    }

    /** Whether nothing was lost. */
    boolean isWhole() {
        return isWhole;
    }

    /** A group of conditions (second version), or lists by type (first version), as one condition of a path. */
    String say(JsonNode conditions, boolean any) {
        var said = new ArrayList<String>();
        if (conditions.path("conditions").isArray()) {
            conditions.path("conditions").forEach(one -> said.add(grouped(one)));
            return join(said, conditions.path("combinator").asText("and").equals("or"));
        }
        conditions.properties().forEach(type -> type.getValue().forEach(one -> said.add(typed(type.getKey(), one))));
        return join(said, any);
    }

    private String grouped(JsonNode one) {
        var operator = one.path("operator");
        return say(one.path("leftValue"), operator.path("operation").asText("equals"), one.path("rightValue"));
    }

    private String typed(String type, JsonNode one) {
        var standard = type.equals("number") ? "smaller" : "equal";
        return say(one.path("value1"), one.path("operation").asText(standard), one.path("value2"));
    }

    String say(JsonNode left, String operation, JsonNode right) {
        var read = new Expression(left.asText()).single();
        if (read.isEmpty()) {
            return lost(left, operation, right);
        }
        var variable = read.get().variable();
        if (ALONE.containsKey(operation)) {
            return ALONE.get(operation).formatted(variable);
        }
        if (COMPARING.containsKey(operation)) {
            return operand(right)
                    .map(value -> variable + " " + COMPARING.get(operation) + " " + value)
                    .orElseGet(() -> lost(left, operation, right));
        }
        var value = new Expression(right.asText()).feel();
        if (!FEEL.containsKey(operation) || value.isEmpty()) {
            return lost(left, operation, right);
        }
        return computed(FEEL.get(operation).formatted(variable, value.get()));
    }

    /** A value to compare with: a literal, or another variable. */
    private static Optional<String> operand(JsonNode right) {
        if (right.isNumber() || right.isBoolean()) {
            return Optional.of(right.asText());
        }
        var expression = new Expression(right.asText());
        if (expression.isExpression()) {
            return expression.single().map(Expression.Read::variable);
        }
        return Optional.of("'" + Names.harmless(right.asText()).replaceAll("['\\\\]", "’") + "'");
    }

    private String computed(String feel) {
        var variable = Names.variable(List.of(node.name(), "test", String.valueOf(formulas.size() + 1)));
        formulas.add(variable + " = " + feel);
        return variable + " == true";
    }

    /** A condition to be set by hand; until then its path is not taken. */
    private String lost(JsonNode left, String operation, JsonNode right) {
        isWhole = false;
        drawing.approximated(node, "condition", Names.cut(left.asText() + " " + operation + " " + right.asText(), 160));
        return "false";
    }

    private static String join(List<String> said, boolean any) {
        return said.isEmpty() ? "" : "${" + String.join(any ? " || " : " && ", said) + "}";
    }
}
