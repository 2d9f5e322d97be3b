package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.app.n8n.Sketch.Exit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws every node that a trigger reaches and joins the pieces as the workflow joins its nodes. */
final class Assembly {

    private static final List<NodeMapping> MAPPINGS = List.of(
            new Triggers(),
            new Others(),
            new Choices(),
            new SetFields(),
            new HttpCalls(),
            new Merges(),
            new Waits(),
            new Mails(),
            new Channels(),
            new Records(),
            new Redo());
    private static final String NOTE = "stickyNote";

    private final Drawing drawing;
    private final Map<WorkflowNode, Piece> pieces = new LinkedHashMap<>();

    Assembly(Drawing drawing) {
        this.drawing = drawing;
    }

    void draw() {
        var reached = reached();
        reached.forEach(node -> pieces.put(node, piece(node)));
        reached.forEach(this::join);
        leftOver(reached);
    }

    private Piece piece(WorkflowNode node) {
        return MAPPINGS.stream()
                .filter(mapping -> mapping.takes(node))
                .findFirst()
                .orElseThrow()
                .draw(node, drawing);
    }

    /** From the triggers on, in the order a reader follows. */
    private Set<WorkflowNode> reached() {
        var reached = new LinkedHashSet<WorkflowNode>();
        drawing.workflow
                .nodes()
                .filter(Triggers::isTrigger)
                .filter(node -> !node.isDisabled())
                .forEach(node -> {
                    reached.add(node);
                    reached.addAll(Merges.reached(node, drawing.workflow));
                });
        if (reached.isEmpty()) {
            throw new NotN8n("trigger");
        }
        return reached;
    }

    private void join(WorkflowNode node) {
        var piece = pieces.get(node);
        var outputs = drawing.workflow.outputs(node);
        piece.exits().forEach((output, exits) -> {
            var targets = output < outputs.size() ? entrances(outputs.get(output), new HashSet<>()) : List.<String>of();
            exits.forEach(exit -> lead(exit, targets));
        });
    }

    private void lead(Exit exit, List<String> targets) {
        if (targets.isEmpty()) {
            drawing.sketch.join(exit, drawing.sketch.add(Shape.Kind.END, "end", drawing.words.end()).id);
        } else if (targets.size() == 1) {
            drawing.sketch.join(exit, targets.get(0));
        } else {
            var split = drawing.sketch.add(Shape.Kind.PARALLEL, "split", "");
            drawing.sketch.join(exit, split.id);
            targets.forEach(target -> drawing.sketch.join(Exit.of(split), target));
        }
    }

    /** Where ways to these nodes lead; a node that came to nothing hands them on. */
    private List<String> entrances(List<WorkflowNode> targets, Set<WorkflowNode> seen) {
        var entrances = new ArrayList<String>();
        for (var target : targets) {
            var piece = pieces.get(target);
            if (!piece.entrances().isEmpty()) {
                entrances.add(piece.entrance());
            } else if (piece.isNothing() && seen.add(target)) {
                entrances.addAll(entrances(first(target), seen));
            }
        }
        return entrances.stream().distinct().toList();
    }

    private List<WorkflowNode> first(WorkflowNode node) {
        var outputs = drawing.workflow.outputs(node);
        return outputs.isEmpty() ? List.of() : outputs.get(0);
    }

    private void leftOver(Set<WorkflowNode> reached) {
        drawing.workflow.nodes().filter(node -> !reached.contains(node)).forEach(node -> {
            if (node.type().equals(NOTE)) {
                drawing.sketch.note(node.text("content"));
                drawing.mapped(node, "note");
            } else {
                drawing.left(node, node.isDisabled() ? "disabled" : "unreached");
            }
        });
    }
}
