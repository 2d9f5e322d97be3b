package com.mdmcmusicads.app.n8n;

/** Code, and whatever no other mapping knows: a marked step that does nothing, with what it did kept in its explanation. */
final class Redo implements NodeMapping {

    private static final int LONGEST = 4000;

    @Override
    public boolean takes(WorkflowNode node) {
        return true;
    }

    @Override
    public Piece draw(WorkflowNode node, Drawing drawing) {
        var code = node.text("jsCode", "pythonCode", "functionCode");
        if (code.isEmpty()) {
            drawing.left(node, "unknown", node.type());
            return step(node, drawing, node.parameters().toString());
        }
        drawing.left(node, "code");
        return step(node, drawing, code);
    }

    static Piece step(WorkflowNode node, Drawing drawing, String was) {
        var step = drawing.sketch.add(Shape.Kind.REDO, node.name(), drawing.words.redo() + " " + node.name());
        step.documentation = Names.cut(Names.harmless(node.type() + "\n\n" + was), LONGEST);
        var piece = Piece.of(step);
        var outputs = drawing.workflow.outputs(node).size();
        for (var output = 1; output < outputs; output++) {
            piece = piece.and(output, Sketch.Exit.of(step));
        }
        return piece;
    }
}
