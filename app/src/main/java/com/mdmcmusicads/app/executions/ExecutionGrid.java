package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Executions one under the other; on a phone one card each. */
class ExecutionGrid extends Grid<ExecutionRow> {

    private final transient Clock clock;

    ExecutionGrid(Clock clock, boolean isForActs) {
        this.clock = clock;
        addClassNames("leads-list", "execution-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(isForActs ? SelectionMode.MULTI : SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("executions.title"));
        column("key", ExecutionGrid::link).setFlexGrow(1).setWidth("11rem");
        column("process", row -> new Span(row.processName())).setWidth("13rem");
        column("version", row -> new Span(getTranslation("executions.version.short", row.version())))
                .setWidth("5rem");
        column("state", row -> row.state().badge()).setWidth("8rem");
        column("at", row -> new Span(row.at().isEmpty() ? "–" : row.at()))
                .setFlexGrow(1)
                .setWidth("11rem");
        column("started", row -> new RelativeTime(row.startedAt(), this.clock.instant()))
                .setWidth("8rem");
        column("ended", this::ended).setWidth("8rem");
        addComponentColumn(this::card).setKey("card").setVisible(false);
        setAllRowsVisible(true);
    }

    private <C extends Component> Column<ExecutionRow> column(String key, SerializableFunction<ExecutionRow, C> cell) {
        return addComponentColumn(cell::apply)
                .setKey(key)
                .setHeader(getTranslation("executions.column." + key))
                .setFlexGrow(0);
    }

    private static ExecutionLink link(ExecutionRow row) {
        var link = new ExecutionLink(row.id(), row.title());
        link.addClassName("execution-key");
        return link;
    }

    private Component ended(ExecutionRow row) {
        return row.endedAt() == null ? new Span("–") : new RelativeTime(row.endedAt(), clock.instant());
    }

    private Component card(ExecutionRow row) {
        var head = new Div(link(row), row.state().badge());
        head.addClassName("lead-card-head");
        var about = new Div(
                new Span(row.processName() + " · " + getTranslation("executions.version.short", row.version())));
        var foot = new Div(new Span(row.at()), new RelativeTime(row.startedAt(), clock.instant()));
        var card = new Div(head, about, foot);
        card.addClassName("lead-card");
        return card;
    }

    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    /** The ids of the rows that are ticked. */
    Set<String> ticked() {
        return getSelectedItems().stream().map(ExecutionRow::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
