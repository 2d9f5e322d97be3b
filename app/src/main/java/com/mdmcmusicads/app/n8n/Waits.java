package com.mdmcmusicads.app.n8n;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Wait: for a time, until a date, or until somebody calls back. */
final class Waits implements NodeMapping {

    private static final Map<String, String> UNITS = Map.of(
            "seconds", "PT%dS", "minutes", "PT%dM", "hours", "PT%dH", "days", "P%dD", "weeks", "P%dW", "months",
            "P%dM");

    @Override
    public boolean takes(WorkflowNode node) {
        return node.type().equals("wait");
    }

    @Override
    public Piece draw(WorkflowNode node, Drawing drawing) {
        var event = drawing.sketch.add(Shape.Kind.CATCH, node.name());
        switch (node.at("resume").asText("timeInterval")) {
            case "timeInterval" -> interval(node, drawing, event);
            case "specificTime" -> date(node, drawing, event);
            default -> message(node, drawing, event);
        }
        return Piece.of(event);
    }

    private static void interval(WorkflowNode node, Drawing drawing, Shape event) {
        var amount = node.at("amount");
        var unit = UNITS.getOrDefault(node.at("unit").asText("hours"), "PT%dH");
        if (!amount.isNumber() && !amount.asText().isEmpty() && !amount.asText().matches("\\d+")) {
            drawing.approximated(node, "wait.computed", Names.cut(amount.asText(), 120));
        }
        var duration = unit.formatted(Math.max(1, amount.asInt(1)));
        event.event("timeDuration", duration);
        drawing.mapped(node, "wait.time", duration);
    }

    private static void date(WorkflowNode node, Drawing drawing, Shape event) {
        var at = new Expression(node.text("dateTime"));
        var day = at.single()
                .map(read -> "${" + read.variable() + "}")
                .or(() -> Optional.of(node.text("dateTime")).filter(Waits::isDay));
        event.event("timeDate", day.orElse("${" + Names.variable(List.of(node.name(), "at")) + "}"));
        if (day.isPresent()) {
            drawing.mapped(node, "wait.date");
        } else {
            drawing.approximated(node, "wait.computed", Names.cut(node.text("dateTime"), 120));
        }
    }

    private static boolean isDay(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?.{0,6}") && !text.contains("{");
    }

    private static void message(WorkflowNode node, Drawing drawing, Shape event) {
        var name = Names.camelCase(drawing.sketch.key) + "." + Names.camelCase(node.name());
        event.event("message", name);
        event.properties.put("public", "true");
        event.engine("asyncAfter", "true");
        drawing.approximated(node, "wait.message", name);
    }
}
