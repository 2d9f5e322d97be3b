package com.mdmcmusicads.app.migrating;

import static com.mdmcmusicads.app.migrating.MigrationWords.number;
import static com.mdmcmusicads.app.migrating.MigrationWords.say;

import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.look.PlainTable;
import com.mdmcmusicads.app.migrations.Change;
import com.mdmcmusicads.app.migrations.Forecast;
import com.mdmcmusicads.app.migrations.Migration.Counts;
import com.mdmcmusicads.app.migrations.ProgressDesk;
import com.mdmcmusicads.app.migrations.Taken;
import com.mdmcmusicads.app.migrations.Taken.State;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of each case, those that did not go over first. */
class CaseList extends Panel {

    private static final int PAGE = 50;

    private final transient ProgressDesk progress;
    private final String migration;
    private final transient ChangeWords words;
    private final Map<State, Button> chips = new EnumMap<>(State.class);
    private final Div rows = new Div();
    private final Button more = new Button(say("migrating.more"), click -> more());
    private State state;
    private int shown = PAGE;

    CaseList(ProgressDesk progress, String migration, ChangeWords words) {
        super(say("migrating.report"));
        this.progress = progress;
        this.migration = migration;
        this.words = words;
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var bar = new Div();
        bar.addClassName("chips");
        bar.getElement().setAttribute("role", "group").setAttribute("aria-label", say("migrating.filter"));
        for (var one : State.values()) {
            var chip = new Button("", click -> filter(one));
            chip.addClassName("chip");
            chips.put(one, chip);
            bar.add(chip);
        }
        add(bar, rows, more);
    }

    void show(Counts counts) {
        chips.forEach((one, chip) -> {
            chip.setText(say("migrating.chip", say("migrating.taken." + one), number(count(counts, one))));
            chip.getElement().setAttribute("aria-pressed", String.valueOf(one == state));
        });
        draw();
    }

    private static long count(Counts counts, State state) {
        return switch (state) {
            case WAITING -> counts.waiting();
            case DONE -> counts.done();
            case FAILED -> counts.failed();
            case CANCELLED -> counts.cancelled();
        };
    }

    private void filter(State wanted) {
        state = wanted == state ? null : wanted;
        shown = PAGE;
        chips.forEach((one, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(one == state)));
        draw();
    }

    private void more() {
        shown += PAGE;
        draw();
    }

    private void draw() {
        var page = progress.cases(migration, state, 0, shown + 1);
        more.setVisible(page.size() > shown);
        var table = new PlainTable(
                        say("migrating.report"),
                        List.of(
                                say("migrating.column.case"),
                                say("migrating.state"),
                                say("migrating.column.way"),
                                say("migrating.column.what")))
                .styled("migration-table");
        page.stream().limit(shown).forEach(one -> row(table, one));
        rows.removeAll();
        rows.add(table);
    }

    private void row(PlainTable table, Taken one) {
        var key = one.businessKey() == null ? one.instanceId() : one.businessKey();
        var forecast = one.forecast();
        table.row(
                MigrationWords.link("executions/" + one.instanceId(), key),
                MigrationWords.state(one.state()),
                forecast == null || forecast.before() == null ? "–" : words.way(forecast),
                forecast == null ? new Span("–") : what(forecast));
    }

    private Component what(Forecast forecast) {
        if (!forecast.works()) {
            return new Span(words.of(forecast.problem()));
        }
        var box = new Div();
        forecast.changes().stream()
                .filter(change -> !change.kind().isQuiet() && change.kind() != Change.Kind.TOKEN_GOES)
                .forEach(change -> box.add(new Div(words.of(change))));
        if (box.getComponentCount() == 0) {
            box.add(new Span(say("migrating.whole")));
        }
        return box;
    }
}
