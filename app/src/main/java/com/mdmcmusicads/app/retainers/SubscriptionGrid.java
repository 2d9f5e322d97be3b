package com.mdmcmusicads.app.retainers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.RouterLink;

/** The list of subscriptions: a table where there is room, cards on a phone. */
class SubscriptionGrid extends Grid<SubscriptionRow> {

    private static final int PAGE = 50;

    SubscriptionGrid() {
        super(PAGE);
        addClassNames("leads-list", "subscriptions-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("retainers.title"));
        sorted(column("client", SubscriptionGrid::who).setFlexGrow(2).setWidth("13rem"), SubscriptionOrder.CLIENT);
        column("state", SubscriptionGrid::state).setWidth("11rem");
        column("platforms", row -> Look.platforms(row.platforms()))
                .setFlexGrow(1)
                .setWidth("12rem");
        sorted(amount(), SubscriptionOrder.MONTHLY);
        sorted(
                column("started", row -> new Span(Look.day(row.startedOn()))).setWidth("8rem"),
                SubscriptionOrder.STARTED);
        sorted(column("next", row -> new Span(Look.day(row.nextDueOn()))).setWidth("9rem"), SubscriptionOrder.NEXT);
        addComponentColumn(SubscriptionGrid::card).setKey("card").setVisible(false);
        addItemClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui ->
                        ui.navigate(SubscriptionView.class, click.getItem().id())));
    }

    private Column<SubscriptionRow> amount() {
        return column("monthly", row -> Look.amount(row.monthly()))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("10rem");
    }

    private <C extends Component> Column<SubscriptionRow> column(
            String key, SerializableFunction<SubscriptionRow, C> cell) {
        return addComponentColumn(cell::apply)
                .setKey(key)
                .setHeader(getTranslation("retainers.column." + key))
                .setFlexGrow(0);
    }

    private static void sorted(Column<SubscriptionRow> column, SubscriptionOrder order) {
        column.setSortProperty(order.name()).setSortable(true);
    }

    /** What the reader chose to sort by, by client when nothing. */
    static SubscriptionOrder order(Query<SubscriptionRow, Void> query) {
        return query.getSortOrders().isEmpty()
                ? SubscriptionOrder.CLIENT
                : SubscriptionOrder.valueOf(query.getSortOrders().get(0).getSorted());
    }

    static boolean isDescending(Query<SubscriptionRow, Void> query) {
        return !query.getSortOrders().isEmpty()
                && query.getSortOrders().get(0).getDirection() == SortDirection.DESCENDING;
    }

    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    private static Component who(SubscriptionRow row) {
        return new RouterLink(row.client(), SubscriptionView.class, row.id());
    }

    private static Div state(SubscriptionRow row) {
        var badges = new Div(Look.state(row.state()));
        badges.addClassName("badges");
        if (row.isStuck()) {
            badges.add(Look.stuck());
        }
        return badges;
    }

    private static Component card(SubscriptionRow row) {
        var head = new Div(who(row), state(row));
        head.addClassName("lead-card-head");
        var money = new Div(Look.platforms(row.platforms()), Look.amount(row.monthly()));
        money.addClassName("lead-card-head");
        var card = new Div(head, money);
        card.addClassName("lead-card");
        return card;
    }
}
