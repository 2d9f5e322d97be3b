package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisioncases.ReplayChange.Kind;
import com.mdmcmusicads.app.executions.ExecutionLink;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Instant;
import java.util.stream.Stream;

/** Whose result a draft changes, one evaluation a row, with a link to the case. */
class ChangeGrid extends Div {

    private final Grid<ReplayChange> grid = new Grid<>();
    private final transient CaseDesk desk;
    private final transient Replay replay;

    ChangeGrid(CaseDesk desk, Replay replay, Instant now) {
        this.desk = desk;
        this.replay = replay;
        addClassName("cases-changes");
        grid.getElement().setAttribute("aria-label", getTranslation("decisioncases.replay.changes"));
        column(change -> new RelativeTime(change.at(), now), "at")
                .setWidth("10rem")
                .setFlexGrow(0);
        column(change -> new Span(change.was()), "was").setFlexGrow(2);
        column(change -> new Span(change.becomes()), "becomes").setFlexGrow(2);
        column(change -> rules(change.wasRules()), "was-rules").setFlexGrow(4);
        column(change -> rules(change.becomesRules()), "becomes-rules").setFlexGrow(4);
        column(this::link, "instance").setWidth("11rem").setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("decisioncases.replay.none"), getTranslation("decisioncases.replay.none.next")));
        var kind = kinds();
        add(kind, grid);
        show(kind.getValue());
    }

    private Select<Kind> kinds() {
        var kinds = new Select<Kind>();
        kinds.setWidth("20rem");
        kinds.setMaxWidth("100%");
        kinds.setLabel(getTranslation("decisioncases.replay.show"));
        kinds.setItemLabelGenerator(kind -> getTranslation("decisioncases.kind." + kind + ".count", count(kind)));
        kinds.setItems(Stream.of(Kind.values()).filter(kind -> count(kind) > 0).toList());
        kinds.setValue(Stream.of(Kind.values())
                .filter(kind -> count(kind) > 0)
                .findFirst()
                .orElse(Kind.CHANGED));
        kinds.addValueChangeListener(change -> show(change.getValue()));
        return kinds;
    }

    private int count(Kind kind) {
        return switch (kind) {
            case CHANGED -> replay.changed();
            case UNKNOWN -> replay.unknown();
            case FAILED -> replay.failed();
        };
    }

    private void show(Kind kind) {
        grid.setItems(DataProvider.fromCallbacks(
                query -> desk.changes(replay.id(), kind, query.getOffset(), query.getLimit()).stream(), query -> {
                    query.getOffset();
                    query.getLimit();
                    return Math.min(count(kind), Replays.MOST_LINES);
                }));
        grid.setAllRowsVisible(count(kind) <= 10);
    }

    private Grid.Column<ReplayChange> column(SerializableFunction<ReplayChange, Component> cell, String header) {
        return grid.addColumn(new ComponentRenderer<>(cell))
                .setHeader(getTranslation("decisioncases.change." + header))
                .setResizable(true);
    }

    private static Span rules(String words) {
        var rules = new Span(words);
        rules.addClassName("cases-rules");
        rules.setTitle(words);
        return rules;
    }

    private Component link(ReplayChange change) {
        return change.instance() == null
                ? new Span("–")
                : new ExecutionLink(change.instance(), getTranslation("decisioncases.change.open"));
    }
}
