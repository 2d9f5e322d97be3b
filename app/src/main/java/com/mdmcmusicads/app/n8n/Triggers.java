package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.app.n8n.Sketch.Exit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What starts a workflow: by hand, at a time, by a message; triggers of other products become messages. */
final class Triggers implements NodeMapping {

    private static final Set<String> PLAIN = Set.of("manualTrigger", "start", "executeWorkflowTrigger");
    private static final Set<String> TIMED = Set.of("scheduleTrigger", "cron", "interval");
    private static final Set<String> MESSAGES = Set.of("webhook", "formTrigger");
    private static final int LONGEST_TEXT = 200;

    static boolean isTrigger(WorkflowNode node) {
        return PLAIN.contains(node.type())
                || TIMED.contains(node.type())
                || MESSAGES.contains(node.type())
                || node.type().toLowerCase(Locale.ROOT).endsWith("trigger")
                || node.type().equals("emailReadImap");
    }

    @Override
    public boolean takes(WorkflowNode node) {
        return isTrigger(node);
    }

    /** A process has one start without a message at most: whatever else starts it has to say so. */
    @Override
    public Piece draw(WorkflowNode node, Drawing drawing) {
        var isTimed = TIMED.contains(node.type());
        if ((isTimed || PLAIN.contains(node.type())) && drawing.takesPlainStart()) {
            return isTimed ? timed(node, drawing) : plain(node, drawing);
        }
        return message(node, drawing);
    }

    private static Piece plain(WorkflowNode node, Drawing drawing) {
        drawing.mapped(node, "start");
        return piece(drawing.sketch.add(Shape.Kind.START, node.name()));
    }

    private static Piece timed(WorkflowNode node, Drawing drawing) {
        var rhythms = Rhythm.of(node);
        var others = String.join(" ; ", rhythms.subList(1, rhythms.size()));
        if (!Rhythm.isSure(node)) {
            drawing.approximated(node, "schedule.unsure", rhythms.get(0));
        } else if (!others.isEmpty()) {
            drawing.approximated(node, "schedule.more", rhythms.get(0), others);
        } else {
            drawing.mapped(node, "schedule", rhythms.get(0));
        }
        return piece(drawing.sketch.add(Shape.Kind.START, node.name()).event("timeCycle", rhythms.get(0)));
    }

    private static Piece message(WorkflowNode node, Drawing drawing) {
        var name = Names.camelCase(drawing.sketch.key) + "." + Names.camelCase(node.name());
        var start = drawing.sketch.add(Shape.Kind.START, node.name()).event("message", name);
        start.engine("asyncAfter", "true");
        var fields = drawing.fields.of(node);
        start.properties.put("public", "true");
        start.properties.put("publicVariables", declared(fields.keySet()));
        if (MESSAGES.contains(node.type())) {
            drawing.mapped(node, "webhook", name, String.join(", ", fields.keySet()));
        } else if (PLAIN.contains(node.type()) || TIMED.contains(node.type())) {
            drawing.approximated(node, "second-start", name);
        } else {
            drawing.left(node, "trigger", node.type(), name);
        }
        return piece(start);
    }

    private static String declared(Set<String> variables) {
        return variables.stream()
                .map(variable -> variable + ":string(" + LONGEST_TEXT + ")")
                .collect(Collectors.joining(", "));
    }

    private static Piece piece(Shape start) {
        return new Piece(List.of(), Map.of(0, List.of(Exit.of(start))));
    }
}
