package com.mdmcmusicads.app.n8n;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.n8n.Sketch.Exit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** HTTP Request: a call of an API through a stored credential; of the answer is kept what nodes behind it read. */
final class HttpCalls implements NodeMapping {

    private static final Pattern ADDRESS =
            Pattern.compile("=?\\s*(https?)://([A-Za-z0-9.-]{1,200})(?::\\d{1,5})?(/.*|\\?.*)?", Pattern.DOTALL);

    @Override
    public boolean takes(WorkflowNode node) {
        return node.type().equals("httpRequest") || node.type().equals("httpRequestTool");
    }

    @Override
    public Piece draw(WorkflowNode node, Drawing drawing) {
        var address = ADDRESS.matcher(node.text("url"));
        var isKnown = address.matches();
        var host = isKnown ? address.group(2).toLowerCase(Locale.ROOT) : "";
        var rest = isKnown ? address.group(3) == null ? "/" : address.group(3) : node.text("url");
        drawing.mapped(node, "http", host);
        if (!isKnown) {
            drawing.approximated(node, "http.host", Names.cut(rest, 120));
        }
        var step = drawing.sketch.action(node.name(), "callApi", arguments(node, drawing, host, rest));
        step.engine("asyncBefore", "true");
        step.retries = retries(node);
        return withErrors(node, drawing, step);
    }

    private static Map<String, String> arguments(WorkflowNode node, Drawing drawing, String host, String rest) {
        var path = rest.startsWith("/") ? rest : rest.startsWith("?") ? "/" + rest : rest;
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("credential", credential(node, drawing, host));
        arguments.put(
                "method",
                node.text("method", "requestMethod").isEmpty() ? "GET" : node.text("method", "requestMethod"));
        arguments.put(
                "address",
                drawing.text(node, node.text("url").startsWith("=") && !path.startsWith("=") ? "=" + path : path));
        arguments.put("query", lines(node, drawing, "queryParameters.parameters", "queryParametersUi.parameter"));
        arguments.put("headers", lines(node, drawing, "headerParameters.parameters", "headerParametersUi.parameter"));
        arguments.put("body", body(node, drawing));
        arguments.put("mapping", mapping(node, drawing));
        arguments.put(
                "timeout",
                String.valueOf(
                        Math.max(1, Math.min(60, node.at("options.timeout").asInt(20_000) / 1000))));
        return arguments;
    }

    /** The name its credential has in n8n, else the host. */
    private static String credential(WorkflowNode node, Drawing drawing, String host) {
        var stored = node.credential();
        var name =
                Names.harmless(stored.map(WorkflowNode.Credential::name).orElse(host.isEmpty() ? node.name() : host));
        drawing.credential(name, stored.map(WorkflowNode.Credential::type).orElse("none"), host);
        return name;
    }

    private static String lines(WorkflowNode node, Drawing drawing, String... lists) {
        return java.util.stream.StreamSupport.stream(node.list(lists).spliterator(), false)
                .map(one -> line(node, drawing, one.path("name").asText(), one.path("value")))
                .collect(Collectors.joining("\n"));
    }

    private static String line(WorkflowNode node, Drawing drawing, String name, JsonNode value) {
        return Names.harmless(name) + " = " + drawing.text(node, value.asText()).replaceAll("\\R", " ");
    }

    private static String body(WorkflowNode node, Drawing drawing) {
        var json = node.text("jsonBody", "bodyParametersJson", "body");
        if (json.isEmpty()) {
            return lines(node, drawing, "bodyParameters.parameters", "bodyParametersUi.parameter");
        }
        var members = JsonBody.members(json.startsWith("=") ? json.substring(1) : json);
        if (members.isEmpty()) {
            drawing.approximated(node, "json", Names.cut(json, 120));
        }
        return members.entrySet().stream()
                .map(member -> Names.harmless(member.getKey()) + " = "
                        + drawing.text(
                                        node,
                                        member.getValue().contains("{{") ? "=" + member.getValue() : member.getValue())
                                .replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
    }

    private static String mapping(WorkflowNode node, Drawing drawing) {
        return drawing.fields.of(node).entrySet().stream()
                .map(field -> field.getKey() + " = " + feelPath(field.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** Lists count from one in FEEL; names with signs are quoted by backticks, which plain names do not need. */
    private static String feelPath(Expression.Read read) {
        var path = new StringBuilder();
        for (var step : read.path()) {
            if (step.matches("\\d{1,4}")) {
                path.append('[').append(Integer.parseInt(step) + 1).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".")
                        .append(step.matches("\\w+") ? step : "`" + step.replace("`", "") + "`");
            }
        }
        return path.toString();
    }

    private static String retries(WorkflowNode node) {
        if (!node.json().path("retryOnFail").asBoolean(false)) {
            return "R3/PT5M";
        }
        var tries = Math.max(2, Math.min(10, node.json().path("maxTries").asInt(3)));
        return "R" + tries + "/PT"
                + Math.max(60, node.json().path("waitBetweenTries").asInt(1000) / 1000) + "S";
    }

    /** A way of its own for refusals, where n8n has one; where it goes on regardless, both ways lead on. */
    private static Piece withErrors(WorkflowNode node, Drawing drawing, Shape step) {
        var piece = Piece.of(step);
        if (!node.hasErrorOutput() && !node.goesOnAfterErrors()) {
            return piece;
        }
        var error = drawing.sketch.add(Shape.Kind.BOUNDARY, step.id + "Refused", drawing.words.error());
        error.event("error", "apiRefused");
        error.attributes.put("attachedToRef", step.id);
        return piece.and(node.hasErrorOutput() ? 1 : 0, Exit.of(error));
    }
}
