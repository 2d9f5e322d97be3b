package com.mdmcmusicads.app.n8n;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One node of a workflow as n8n exports it. */
record WorkflowNode(String name, String type, JsonNode json) {

    private static final String PREFIX = "n8n-nodes-base.";

    static WorkflowNode of(JsonNode json) {
        var type = json.path("type").asText();
        return new WorkflowNode(
                json.path("name").asText(), type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type, json);
    }

    JsonNode parameters() {
        return json.path("parameters");
    }

    /** A parameter by its path ({@code options.timeout}). */
    JsonNode at(String path) {
        var found = parameters();
        for (var part : path.split("\\.")) {
            found = found.path(part);
        }
        return found;
    }

    /** The first of these parameters that says something. */
    String text(String... paths) {
        for (var path : paths) {
            var found = at(path);
            var said = found.path("value").isMissingNode() ? found : found.path("value");
            if (said.isValueNode() && !said.asText().isBlank()) {
                return said.asText();
            }
        }
        return "";
    }

    boolean is(String parameter) {
        return at(parameter).asBoolean(false);
    }

    boolean isDisabled() {
        return json.path("disabled").asBoolean(false);
    }

    /** Whether it has an output of its own for what fails. */
    boolean hasErrorOutput() {
        return json.path("onError").asText().equals("continueErrorOutput");
    }

    /** Whether it goes on as if nothing had happened. */
    boolean goesOnAfterErrors() {
        return json.path("continueOnFail").asBoolean(false)
                || json.path("onError").asText().equals("continueRegularOutput");
    }

    /** The stored credential it uses: type and name. */
    Optional<Credential> credential() {
        return json.path("credentials").properties().stream()
                .findFirst()
                .map(entry -> new Credential(
                        entry.getKey(), entry.getValue().path("name").asText(entry.getKey())));
    }

    /** The elements of the first of these lists that has any. */
    Iterable<JsonNode> list(String... paths) {
        for (var path : paths) {
            var found = at(path);
            if (found.isArray() && !found.isEmpty()) {
                return found;
            }
        }
        return MissingNode.getInstance();
    }

    static long size(Iterable<JsonNode> list) {
        return StreamSupport.stream(list.spliterator(), false).count();
    }

    record Credential(String type, String name) {}
}
