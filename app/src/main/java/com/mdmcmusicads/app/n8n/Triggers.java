package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.app.n8n.Sketch.Exit;
import java.util.ArrayList;
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

    @Override
    public Piece draw(WorkflowNode node, Drawing drawing) {
        if (TIMED.contains(node.type())) {
            return timed(node, drawing);
        }
        if (PLAIN.contains(node.type()) && drawing.takesPlainStart()) {
            drawing.mapped(node, "start");
            return piece(List.of(drawing.sketch.add(Shape.Kind.START, node.name())));
        }
        return message(node, drawing);
    }

    private static Piece timed(WorkflowNode node, Drawing drawing) {
        var rhythms = Rhythm.of(node);
        var starts = new ArrayList<Shape>();
        for (var rhythm : rhythms) {
            starts.add(drawing.sketch.add(Shape.Kind.START, node.name()).event("timeCycle", rhythm));
        }
        if (Rhythm.isSure(node)) {
            drawing.mapped(node, "schedule", String.join(" ; ", rhythms));
        } else {
            drawing.approximated(node, "schedule.unsure", String.join(" ; ", rhythms));
        }
        return piece(starts);
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
        } else if (PLAIN.contains(node.type())) {
            drawing.approximated(node, "second-start", name);
        } else {
            drawing.left(node, "trigger", node.type(), name);
        }
        return piece(List.of(start));
    }

    private static String declared(Set<String> variables) {
        return variables.stream()
                .map(variable -> variable + ":string(" + LONGEST_TEXT + ")")
                .collect(Collectors.joining(", "));
    }

    private static Piece piece(List<Shape> starts) {
        return new Piece(List.of(), Map.of(0, starts.stream().map(Exit::of).toList()));
    }
}
