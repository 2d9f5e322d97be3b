package com.mdmcmusicads.app.n8n;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.n8n.Sketch.Exit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** IF, Filter and Switch: a gateway whose ways have conditions, with the computing they need before it. */
final class Choices implements NodeMapping {

    private static final Set<String> TYPES = Set.of("if", "filter", "switch");

    @Override
    public boolean takes(WorkflowNode node) {
        return TYPES.contains(node.type());
    }

    @Override
    public Piece draw(WorkflowNode node, Drawing drawing) {
        var conditions = new Conditions(node, drawing);
        var gateway = drawing.sketch.add(Shape.Kind.EXCLUSIVE, node.name());
        var exits = node.type().equals("switch")
                ? cases(node, drawing, conditions, gateway)
                : yesOrNo(node, drawing, conditions, gateway);
        if (conditions.isWhole()) {
            drawing.mapped(node, "choice");
        }
        return new Piece(List.of(entrance(node, drawing, conditions, gateway)), exits);
    }

    private static Map<Integer, List<Exit>> yesOrNo(
            WorkflowNode node, Drawing drawing, Conditions conditions, Shape gateway) {
        var any = node.at("combineOperation").asText("all").equals("any");
        var condition = conditions.say(node.at("conditions"), any);
        var exits = new LinkedHashMap<Integer, List<Exit>>();
        exits.put(0, List.of(Exit.when(gateway, drawing.words.yes(), condition.isEmpty() ? "${false}" : condition)));
        exits.put(1, List.of(Exit.otherwise(gateway, drawing.words.no())));
        return exits;
    }

    private static Map<Integer, List<Exit>> cases(
            WorkflowNode node, Drawing drawing, Conditions conditions, Shape gateway) {
        var exits = new LinkedHashMap<Integer, List<Exit>>();
        var output = 0;
        for (var rule : node.list("rules.values", "rules.rules")) {
            var at = rule.has("output") ? rule.path("output").asInt() : output;
            exits.put(at, List.of(Exit.when(gateway, name(rule, at), condition(node, conditions, rule))));
            output = Math.max(output, at + 1);
        }
        if (exits.isEmpty()) {
            drawing.left(node, "switch.computed", Names.cut(node.at("output").asText(), 120));
        }
        var fallback = node.text("options.fallbackOutput", "fallbackOutput");
        var other = fallback.matches("\\d+") && !exits.containsKey(Integer.parseInt(fallback))
                ? Integer.parseInt(fallback)
                : output;
        exits.put(other, List.of(Exit.otherwise(gateway, drawing.words.otherwise())));
        return exits;
    }

    private static String condition(WorkflowNode node, Conditions conditions, JsonNode rule) {
        var said = rule.has("conditions")
                ? conditions.say(rule.path("conditions"), false)
                : "${"
                        + conditions.say(
                                node.at("value1"), rule.path("operation").asText("equal"), rule.path("value2")) + "}";
        return said.isEmpty() ? "${false}" : said;
    }

    private static String name(JsonNode rule, int output) {
        var name = rule.path("outputKey").asText("");
        if (!name.isBlank()) {
            return name;
        }
        var value = rule.path("value2")
                .asText(rule.path("conditions")
                        .path("conditions")
                        .path(0)
                        .path("rightValue")
                        .asText(""));
        return value.isBlank() ? String.valueOf(output + 1) : value;
    }

    /** The gateway itself, or the action that computes what its conditions ask. */
    private static String entrance(WorkflowNode node, Drawing drawing, Conditions conditions, Shape gateway) {
        if (conditions.formulas.isEmpty()) {
            return gateway.id;
        }
        var step = drawing.sketch.action(
                drawing.words.prepare() + " " + node.name(),
                "transform",
                Map.of("formulas", String.join("\n", conditions.formulas)));
        drawing.sketch.join(Exit.of(step), gateway.id);
        return step.id;
    }
}
