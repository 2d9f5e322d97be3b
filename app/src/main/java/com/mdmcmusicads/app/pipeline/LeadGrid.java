package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.leads.LeadLook;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.particulars.ParticularsLook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;

/** The list of leads: a table where there is room, cards on a phone. */
class LeadGrid extends Grid<LeadRow> {

    private static final int PAGE = 50;

    private final transient Clock clock;

    LeadGrid(Clock clock, BiConsumer<LeadOrder, Boolean> onOrder) {
        super(PAGE);
        this.clock = clock;
        addClassName("leads-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("pipeline.title"));
        column("grade", LeadOrder.SCORE, row -> LeadLook.grade(row.grade(), row.score()))
                .setWidth("5.5rem");
        column("lead", LeadOrder.TITLE, LeadGrid::who).setFlexGrow(1).setWidth("10.5rem");
        column("platforms", null, row -> ParticularsLook.platforms(row.platforms()))
                .setWidth("13.5rem");
        column("budget", LeadOrder.BUDGET, row -> ParticularsLook.budget(row.budget()))
                .setWidth("7.75rem")
                .setTextAlign(ColumnTextAlign.END);
        column("status", null, row -> LeadLook.status(row.status())).setWidth("8.5rem");
        column("action", LeadOrder.DUE, row -> row.light(clock.instant()))
                .setFlexGrow(0)
                .setWidth("15rem");
        column("received", LeadOrder.RECEIVED, row -> new RelativeTime(row.createdAt(), clock.instant()))
                .setWidth("10.25rem");
        addComponentColumn(this::card).setKey("card").setVisible(false);
        addItemClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(click.getItem().route())));
        addSortListener(sort -> tell(sort, onOrder));
    }

    private <C extends Component> Column<LeadRow> column(
            String key, LeadOrder order, SerializableFunction<LeadRow, C> cell) {
        var column = addComponentColumn(cell::apply)
                .setKey(order == null ? key : order.name())
                .setHeader(getTranslation("pipeline.column." + key))
                .setFlexGrow(0);
        return order == null ? column : column.setSortable(true).setSortProperty(order.name());
    }

    private static void tell(SortEvent<Grid<LeadRow>, GridSortOrder<LeadRow>> sort, BiConsumer<LeadOrder, Boolean> to) {
        if (sort.isFromClient()) {
            var chosen = sort.getSortOrder().stream().findFirst();
            var order = chosen.map(one -> LeadOrder.valueOf(one.getSorted().getKey()));
            to.accept(
                    order.orElse(LeadOrder.RECEIVED),
                    chosen.map(one -> one.getDirection() == SortDirection.DESCENDING)
                            .orElse(true));
        }
    }

    void showOrder(LeadFilter filter) {
        var direction = filter.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(filter.order().name()), direction)));
    }

    /** One card a row where the table would not fit. */
    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    private static Component who(LeadRow row) {
        var link = new Anchor(row.route(), row.title());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("lead-title");
        var who = new Div(link);
        who.addClassName("lead-who");
        if (row.subtitle() != null) {
            var person = new Span(row.subtitle());
            person.addClassName("lead-person");
            who.add(person);
        }
        return who;
    }

    private Component card(LeadRow row) {
        var head = new Div(LeadLook.grade(row.grade(), row.score()), who(row), LeadLook.status(row.status()));
        head.addClassName("lead-card-head");
        var platforms = new Div(ParticularsLook.platforms(row.platforms()), ParticularsLook.budget(row.budget()));
        var foot = new Div(row.light(clock.instant()), new RelativeTime(row.createdAt(), clock.instant()));
        var card = new Div(head, platforms, foot);
        card.addClassName("lead-card");
        return card;
    }
}
