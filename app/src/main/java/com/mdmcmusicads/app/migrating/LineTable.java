package com.mdmcmusicads.app.migrating;

import static com.mdmcmusicads.app.migrating.MigrationWords.number;
import static com.mdmcmusicads.app.migrating.MigrationWords.say;

import com.mdmcmusicads.app.look.PlainTable;
import com.mdmcmusicads.app.migrations.Lines.Line;
import com.mdmcmusicads.app.migrations.Lines.Place;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;

/** The plan as a list: step by step where it goes on, what becomes of its clock, and how that is. */
class LineTable extends Div {

    LineTable(PlanEditor editor, boolean all) {
        var lines = editor.lines().lines();
        var shown =
                lines.stream().filter(line -> all || PlanEditor.matters(line)).toList();
        if (shown.isEmpty()) {
            add(new Paragraph(say("migrating.lines.none")));
        } else {
            add(rows(editor, shown));
        }
        if (shown.size() < lines.size()) {
            var more = new Button(say("migrating.lines.all", lines.size()), click -> editor.showAll());
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(more);
        }
    }

    private static PlainTable rows(PlanEditor editor, List<Line> lines) {
        var rows = new PlainTable(
                        say("migrating.plan"),
                        List.of(
                                say("migrating.column.step"),
                                say("migrating.column.here"),
                                say("migrating.column.timers"),
                                say("migrating.column.to"),
                                say("migrating.column.clock"),
                                say("migrating.column.verdict")))
                .styled("migration-table");
        for (var line : lines) {
            rows.row(
                    step(editor, line),
                    number(line.tokens()),
                    line.timers() == 0 ? "–" : number(line.timers()),
                    target(editor, line),
                    line.hasTrigger() && line.to() != null ? clock(editor, line) : new Span("–"),
                    verdict(line));
        }
        return rows;
    }

    private static Component step(PlanEditor editor, Line line) {
        var step = new Button(line.name(), click -> editor.point(line));
        step.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        step.setTooltipText(say("migrating.show", line.name()));
        return step;
    }

    private static Component target(PlanEditor editor, Line line) {
        var target = new Select<Place>();
        target.setAriaLabel(say("migrating.to.of", line.name()));
        target.setItems(line.targets());
        target.setItemLabelGenerator(place -> place == null ? say("migrating.to.nowhere") : place.name());
        target.setEmptySelectionAllowed(true);
        target.setEmptySelectionCaption(say("migrating.to.nowhere"));
        line.targets().stream()
                .filter(place -> place.id().equals(line.to()))
                .findFirst()
                .ifPresent(target::setValue);
        target.addValueChangeListener(change -> editor.take(editor.plan()
                .map(
                        line.id(),
                        change.getValue() == null ? null : change.getValue().id())));
        return target;
    }

    private static Component clock(PlanEditor editor, Line line) {
        var kind = line.timers() > 0 || line.type().toLowerCase(Locale.ROOT).contains("timer") ? "timer" : "event";
        var clock = new Select<Boolean>();
        clock.setAriaLabel(say("migrating.clock.of", line.name()));
        clock.setItems(false, true);
        clock.setItemLabelGenerator(renew -> say("migrating.clock." + kind + (renew ? ".renew" : ".keep")));
        clock.setValue(line.renew());
        clock.addValueChangeListener(change -> editor.take(editor.plan().renew(line.id(), change.getValue())));
        return clock;
    }

    private static Component verdict(Line line) {
        var box = new Div(MigrationWords.verdict(line.verdict()));
        box.addClassName("migration-verdict");
        var words = new Span(reason(line));
        words.addClassNames("muted", "small");
        box.add(words);
        return box;
    }

    private static String reason(Line line) {
        if (line.losesTimers()) {
            return say("migrating.reason.timers", number(line.timers()));
        }
        return switch (line.verdict()) {
            case UNMAPPED -> say("migrating.reason.UNMAPPED", number(line.tokens()));
            case INVALID -> say("migrating.reason.INVALID", line.reason());
            default -> say("migrating.reason." + line.verdict());
        };
    }
}
