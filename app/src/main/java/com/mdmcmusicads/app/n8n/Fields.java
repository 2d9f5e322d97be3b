package com.mdmcmusicads.app.n8n;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.n8n.Expression.Read;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields of the answer of a node the nodes behind it read: only those need to become variables. */
final class Fields {

    /** They hand on what they got. */
    private static final Set<String> TRANSPARENT =
            Set.of("if", "switch", "filter", "merge", "wait", "noOp", "set", "limit", "splitInBatches", "sort");

    private final Workflow workflow;
    private final Map<String, List<Read>> reads = new LinkedHashMap<>();

    Fields(Workflow workflow) {
        this.workflow = workflow;
        workflow.nodes().forEach(node -> reads.put(node.name(), collect(node.parameters(), new ArrayList<>())));
    }

    private static List<Read> collect(JsonNode json, List<Read> reads) {
        if (json.isTextual()) {
            reads.addAll(new Expression(json.asText()).reads());
        }
        json.forEach(child -> collect(child, reads));
        return reads;
    }

    /** By the variable each becomes. */
    Map<String, Read> of(WorkflowNode source) {
        var found = new LinkedHashMap<String, Read>();
        behind(source)
                .forEach(node -> reads.get(node.name()).stream()
                        .filter(read -> read.node() == null)
                        .forEach(read -> found.putIfAbsent(read.variable(), read)));
        reads.values().stream()
                .flatMap(List::stream)
                .filter(read -> source.name().equals(read.node()))
                .forEach(read -> found.putIfAbsent(read.variable(), read));
        return found;
    }

    /** The nodes that get what this one gives, also through those that only hand it on. */
    private Set<WorkflowNode> behind(WorkflowNode source) {
        var seen = new HashSet<WorkflowNode>();
        var waiting = new ArrayDeque<>(workflow.next(source));
        while (!waiting.isEmpty()) {
            var node = waiting.poll();
            if (seen.add(node) && TRANSPARENT.contains(node.type())) {
                waiting.addAll(workflow.next(node));
            }
        }
        return seen;
    }
}
