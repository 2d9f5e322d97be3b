package com.mdmcmusicads.app.n8n;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Set and Edit Fields: variables computed in FEEL. */
final class SetFields implements NodeMapping {

    @Override
    public boolean takes(WorkflowNode node) {
        return node.type().equals("set");
    }

    @Override
    public Piece draw(WorkflowNode node, Drawing drawing) {
        var formulas = new ArrayList<String>();
        node.list("assignments.assignments", "fields.values")
                .forEach(one -> add(node, drawing, formulas, one, type(one)));
        node.at("values")
                .properties()
                .forEach(type -> type.getValue().forEach(one -> add(node, drawing, formulas, one, type.getKey())));
        raw(node, drawing, formulas);
        if (formulas.isEmpty()) {
            drawing.left(node, "set.empty");
        } else {
            drawing.mapped(node, "set", String.valueOf(formulas.size()));
        }
        return Piece.of(
                drawing.sketch.action(node.name(), "transform", Map.of("formulas", String.join("\n", formulas))));
    }

    /** Fields written as one JSON object: its plain members. */
    private static void raw(WorkflowNode node, Drawing drawing, List<String> formulas) {
        var text = node.text("jsonOutput");
        if (text.isEmpty()) {
            return;
        }
        var body = JsonBody.members(text.startsWith("=") ? text.substring(1) : text);
        if (body.isEmpty()) {
            drawing.approximated(node, "json", Names.cut(text, 120));
        }
        body.forEach((name, value) -> {
            var expression = value.contains("{{") ? "=" + value : value;
            formula(
                            node,
                            drawing,
                            name,
                            value.matches("-?\\d+(\\.\\d+)?|true|false")
                                    ? Optional.of(value)
                                    : new Expression(expression).feel(),
                            value)
                    .ifPresent(formulas::add);
        });
    }

    private static void add(WorkflowNode node, Drawing drawing, List<String> formulas, JsonNode one, String type) {
        var value = value(one, type);
        formula(node, drawing, one.path("name").asText(), feel(value, type), value)
                .ifPresent(formulas::add);
    }

    private static Optional<String> formula(
            WorkflowNode node, Drawing drawing, String name, Optional<String> feel, String raw) {
        var variable = Names.variable(List.of(name.split("\\.")));
        if (feel.isEmpty()) {
            drawing.approximated(node, "computed", Names.cut(raw, 120));
        }
        return Optional.of(variable + " = " + feel.orElse("null"));
    }

    private static Optional<String> feel(String value, String type) {
        if (!value.startsWith("=")
                && Set.of("number", "boolean").contains(type)
                && value.matches("-?\\d+(\\.\\d+)?|true|false")) {
            return Optional.of(value);
        }
        return new Expression(value).feel();
    }

    private static String type(JsonNode one) {
        return one.path("type").asText("string").replace("Value", "");
    }

    private static String value(JsonNode one, String type) {
        return one.path("value").isMissingNode()
                ? one.path(type + "Value").asText()
                : one.path("value").asText();
    }
}
