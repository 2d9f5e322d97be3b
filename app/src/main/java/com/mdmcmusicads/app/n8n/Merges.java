package com.mdmcmusicads.app.n8n;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/**
 * Merge: branches that run at the same time wait for each other; branches of which only one runs (behind an IF or Switch, or
 * from different triggers) just meet.
 */
final class Merges implements NodeMapping {

    private static final Set<String> CHOOSING = Set.of("if", "switch", "filter");

    @Override
    public boolean takes(WorkflowNode node) {
        return node.type().equals("merge");
    }

    @Override
    public Piece draw(WorkflowNode node, Drawing drawing) {
        var parallel = isParallel(node, drawing.workflow);
        var mode = node.at("mode").asText("append");
        if (mode.startsWith("combine") || mode.startsWith("merge") || mode.equals("multiplex")) {
            drawing.approximated(node, "merge.combine");
        } else {
            drawing.mapped(node, parallel ? "merge.all" : "merge.one");
        }
        return Piece.of(drawing.sketch.add(parallel ? Shape.Kind.PARALLEL : Shape.Kind.EXCLUSIVE, node.name()));
    }

    /** Whether a node before it sends several branches off at once, and no choice or trigger parts them. */
    private static boolean isParallel(WorkflowNode merge, Workflow workflow) {
        var before = before(merge, workflow);
        var choosing = before.stream()
                .anyMatch(node -> CHOOSING.contains(node.type()) && reachesByTwoOutputs(node, merge, workflow));
        var splitting = before.stream()
                .anyMatch(node -> workflow.outputs(node).stream()
                        .anyMatch(targets -> targets.stream()
                                        .filter(next -> leads(next, merge, workflow))
                                        .count()
                                > 1));
        return splitting && !choosing;
    }

    private static boolean reachesByTwoOutputs(WorkflowNode node, WorkflowNode merge, Workflow workflow) {
        return workflow.outputs(node).stream()
                        .filter(targets -> targets.stream().anyMatch(next -> leads(next, merge, workflow)))
                        .count()
                > 1;
    }

    private static boolean leads(WorkflowNode from, WorkflowNode to, Workflow workflow) {
        return from.equals(to) || reached(from, workflow).contains(to);
    }

    private static Set<WorkflowNode> before(WorkflowNode node, Workflow workflow) {
        var before = new HashSet<WorkflowNode>();
        workflow.nodes().filter(one -> reached(one, workflow).contains(node)).forEach(before::add);
        return before;
    }

    static Set<WorkflowNode> reached(WorkflowNode from, Workflow workflow) {
        var seen = new HashSet<WorkflowNode>();
        var waiting = new ArrayDeque<>(workflow.next(from));
        while (!waiting.isEmpty()) {
            var node = waiting.poll();
            if (seen.add(node)) {
                waiting.addAll(workflow.next(node));
            }
        }
        return seen;
    }
}
