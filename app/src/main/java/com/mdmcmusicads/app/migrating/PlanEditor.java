package com.mdmcmusicads.app.migrating;

import static com.mdmcmusicads.app.migrating.MigrationWords.say;

import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.migrations.Behind;
import com.mdmcmusicads.app.migrations.Lines;
import com.mdmcmusicads.app.migrations.Lines.Line;
import com.mdmcmusicads.app.migrations.Lines.Verdict;
import com.mdmcmusicads.app.migrations.MigrationDesk;
import com.mdmcmusicads.app.migrations.Plan;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Optional;

/** Where each step goes on: two diagrams to point at, and the same as a list to choose from. */
class PlanEditor extends Panel {

    private final transient MigrationDesk desk;
    private final transient DiagramDesk diagrams;
    private final Runnable changed;
    private final PlanDiagram left = new PlanDiagram(this::chooseFrom);
    private final PlanDiagram right = new PlanDiagram(this::chooseTo);
    private final Paragraph hint = new Paragraph();
    private final Div table = new Div();
    private final Div moves = new Div();
    private transient Plan plan;
    private transient Lines lines;
    private String chosen;
    private boolean all;

    PlanEditor(MigrationDesk desk, DiagramDesk diagrams, Runnable changed) {
        super(say("migrating.plan"));
        this.desk = desk;
        this.diagrams = diagrams;
        this.changed = changed;
        hint.addClassName("muted");
        hint.getElement().setAttribute("aria-live", "polite");
        var pair = new Div(left, right);
        pair.addClassName("migration-diagrams");
        add(hint, pair, table, moves);
    }

    void begin(Behind source, Behind target) {
        left.draw(say("migrating.side.source", source.version()), diagrams.model(source.definitionId()));
        right.draw(say("migrating.side.target", target.version()), diagrams.model(target.definitionId()));
        chosen = null;
        all = false;
        take(desk.plan(source.definitionId(), target.definitionId()));
    }

    Plan plan() {
        return plan;
    }

    Lines lines() {
        return lines;
    }

    /** Another plan: everything it says is asked anew. */
    void take(Plan wanted) {
        plan = wanted;
        lines = desk.lines(wanted);
        show();
        changed.run();
    }

    void showAll() {
        all = true;
        show();
    }

    private void show() {
        hint.setText(line(chosen)
                .map(line -> say("migrating.hint.to", line.name()))
                .orElseGet(() -> say("migrating.hint.from")));
        colour();
        table.removeAll();
        table.add(new LineTable(this, all));
        moves.removeAll();
        moves.add(new MoveList(this, diagrams.model(plan.targetId())));
    }

    private void colour() {
        var tones = new HashMap<String, String>();
        var counts = new HashMap<String, Long>();
        var ends = new HashMap<String, String>();
        for (var line : lines.lines()) {
            tones.put(line.id(), line.id().equals(chosen) ? "chosen" : tone(line));
            counts.put(line.id(), Math.max(line.tokens(), line.timers()));
            if (line.to() != null) {
                ends.put(line.to(), tone(line));
            }
        }
        line(chosen).ifPresent(line -> line.targets().forEach(target -> ends.put(target.id(), "chosen")));
        tones.values().removeIf(String::isEmpty);
        ends.values().removeIf(String::isEmpty);
        left.colour(tones, counts);
        right.colour(ends, new HashMap<>());
    }

    private static String tone(Line line) {
        return switch (line.verdict()) {
            case SAME -> "good";
            case CHANGED -> "changed";
            case UNMAPPED, INVALID -> "bad";
            case IDLE -> "";
        };
    }

    private Optional<Line> line(String id) {
        return lines.lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    private void chooseFrom(String activity) {
        if (lines != null) {
            chosen = activity.equals(chosen) || line(activity).isEmpty() ? null : activity;
            show();
        }
    }

    /** From the list: chosen, and in sight on both sides. */
    void point(Line line) {
        chosen = line.id();
        show();
        left.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        left.reveal(line.id());
        if (line.to() != null) {
            right.reveal(line.to());
        }
    }

    /** Only what is allowed is taken. */
    private void chooseTo(String activity) {
        line(chosen)
                .filter(line ->
                        line.targets().stream().anyMatch(target -> target.id().equals(activity)))
                .ifPresent(line -> {
                    chosen = null;
                    take(plan.map(line.id(), activity));
                });
    }

    static boolean matters(Line line) {
        return line.tokens() + line.timers() > 0
                || line.verdict() == Verdict.CHANGED
                || line.verdict() == Verdict.INVALID;
    }
}
