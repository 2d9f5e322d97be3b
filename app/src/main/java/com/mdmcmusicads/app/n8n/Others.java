package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.app.n8n.Sketch.Exit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** The small ones: called workflows, loops, stops, and nodes that do nothing in a process. */
final class Others implements NodeMapping {

    private static final Set<String> NOTHING = Set.of("noOp", "respondToWebhook");
    private static final Set<String> TYPES = Set.of("executeWorkflow", "splitInBatches", "stopAndError");

    @Override
    public boolean takes(WorkflowNode node) {
        return node.isDisabled() || NOTHING.contains(node.type()) || TYPES.contains(node.type());
    }

    @Override
    public Piece draw(WorkflowNode node, Drawing drawing) {
        if (node.isDisabled()) {
            drawing.approximated(node, "disabled");
            return Piece.NOTHING;
        }
        return switch (node.type()) {
            case "executeWorkflow" -> called(node, drawing);
            case "splitInBatches" -> loop(node, drawing);
            case "stopAndError" -> stop(node, drawing);
            case "respondToWebhook" -> {
                drawing.left(node, "respond");
                yield Piece.NOTHING;
            }
            default -> {
                drawing.mapped(node, "nothing");
                yield Piece.NOTHING;
            }
        };
    }

    private static Piece called(WorkflowNode node, Drawing drawing) {
        var named = node.at("workflowId").path("cachedResultName").asText(node.text("workflowId"));
        var key = Names.camelCase(named.isBlank() ? node.name() : named);
        var call = drawing.sketch.add(Shape.Kind.CALL, node.name());
        call.attributes.put("calledElement", key);
        call.engine("calledElementBinding", "latest");
        call.passesVariables = true;
        drawing.approximated(node, "called", named, key);
        return Piece.of(call);
    }

    /** Its first output is taken when nothing is left, its second for each portion. */
    private static Piece loop(WorkflowNode node, Drawing drawing) {
        var gateway = drawing.sketch.add(Shape.Kind.EXCLUSIVE, node.name());
        var exits = new LinkedHashMap<Integer, List<Exit>>();
        exits.put(0, List.of(Exit.otherwise(gateway, drawing.words.done())));
        exits.put(1, List.of(Exit.when(gateway, drawing.words.more(), "${false}")));
        drawing.left(node, "loop");
        return new Piece(List.of(gateway.id), exits);
    }

    private static Piece stop(WorkflowNode node, Drawing drawing) {
        var end = drawing.sketch.add(Shape.Kind.END, node.name()).event("error", Names.camelCase(node.name()));
        end.documentation = drawing.text(node, node.text("errorMessage"));
        drawing.mapped(node, "stop");
        return new Piece(List.of(end.id), java.util.Map.of());
    }
}
