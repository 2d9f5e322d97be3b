package com.mdmcmusicads.app.n8n;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A workflow as n8n exports it: nodes by name, and what each of their outputs leads to. */
final class Workflow {

    /** The longest export that is read, in characters. */
    static final int LONGEST = 2 * 1024 * 1024;

    static final int MOST_NODES = 300;

    private static final int MOST_WAYS = 1500;

    private static final int DEEPEST = 60;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_OUTPUTS = 50;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .build())
            .build());

    private final String name;
    private final Map<String, WorkflowNode> nodes = new LinkedHashMap<>();
    private final JsonNode connections;

    private Workflow(JsonNode root) {
        name = root.path("name").asText("");
        connections = root.path("connections");
        root.path("nodes").forEach(json -> add(WorkflowNode.of(json)));
    }

    static Workflow read(String text) {
        if (text.length() > LONGEST) {
            throw new NotN8n("long");
        }
        var root = tree(text);
        if (!root.path("nodes").isArray()
                || root.path("nodes").isEmpty()
                || !root.path("connections").isObject()) {
            throw new NotN8n("other");
        }
        if (root.path("nodes").size() > MOST_NODES || ways(root) > MOST_WAYS) {
            throw new NotN8n("large");
        }
        return new Workflow(root);
    }

    private static long ways(JsonNode root) {
        return root.path("connections").findValues("node").size();
    }

    private static JsonNode tree(String text) {
        try {
            var root = JSON.readTree(text);
            return root == null ? JSON.nullNode() : root.isArray() && root.size() == 1 ? root.get(0) : root;
        } catch (JsonProcessingException e) {
            throw new NotN8n("json");
        }
    }

    private void add(WorkflowNode node) {
        if (node.name().isBlank()
                || node.name().length() > LONGEST_NAME
                || node.type().isBlank()) {
            throw new NotN8n("other");
        }
        if (nodes.put(node.name(), node) != null) {
            throw new NotN8n("twice");
        }
    }

    String name() {
        return name.isBlank() ? "n8n" : name;
    }

    Stream<WorkflowNode> nodes() {
        return nodes.values().stream();
    }

    WorkflowNode node(String name) {
        return nodes.get(name);
    }

    /** The nodes each output of a node leads to. */
    List<List<WorkflowNode>> outputs(WorkflowNode node) {
        var outputs = new ArrayList<List<WorkflowNode>>();
        for (var output : connections.path(node.name()).path("main")) {
            if (outputs.size() == MOST_OUTPUTS) {
                throw new NotN8n("large");
            }
            outputs.add(targets(output));
        }
        return outputs;
    }

    private List<WorkflowNode> targets(JsonNode output) {
        var targets = new ArrayList<WorkflowNode>();
        for (var target : output) {
            var found = nodes.get(target.path("node").asText());
            if (found != null && !targets.contains(found)) {
                targets.add(found);
            }
        }
        return targets;
    }

    List<WorkflowNode> next(WorkflowNode node) {
        return outputs(node).stream().flatMap(List::stream).distinct().toList();
    }
}
