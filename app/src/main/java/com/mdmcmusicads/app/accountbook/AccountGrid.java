package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;

/** The list of accounts: a table where there is room, cards on a phone. */
class AccountGrid extends Grid<AccountRow> {

    private static final int PAGE = 50;

    private final transient Clock clock;

    AccountGrid(Clock clock) {
        super(PAGE);
        this.clock = clock;
        addClassNames("leads-list", "accounts-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("accountbook.title"));
        sorted(column("name", AccountGrid::who).setFlexGrow(2).setWidth("14rem"), AccountOrder.NAME);
        sorted(column("platform", AccountGrid::platform).setWidth("11rem"), AccountOrder.PLATFORM);
        column("state", row -> AccountLook.state(row.account().state())).setWidth("10rem");
        column("currency", row -> new Span(AccountLook.currency(row))).setWidth("6rem");
        column("zone", row -> new Span(AccountLook.zone(row))).setWidth("11rem");
        sorted(column("success", this::success).setWidth("10rem"), AccountOrder.SUCCESS);
        sorted(column("end", this::end).setWidth("10rem"), AccountOrder.END);
        addComponentColumn(this::card).setKey("card").setVisible(false);
        addItemClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(
                        ui -> ui.navigate(AdAccountView.class, click.getItem().id())));
    }

    private <C extends Component> Column<AccountRow> column(String key, SerializableFunction<AccountRow, C> cell) {
        return addComponentColumn(cell::apply)
                .setKey(key)
                .setHeader(getTranslation("accountbook.column." + key))
                .setFlexGrow(0);
    }

    private static void sorted(Column<AccountRow> column, AccountOrder order) {
        column.setSortProperty(order.name()).setSortable(true);
    }

    /** What the reader chose to sort by, by name when nothing. */
    static AccountOrder order(Query<AccountRow, Void> query) {
        return query.getSortOrders().isEmpty()
                ? AccountOrder.NAME
                : AccountOrder.valueOf(query.getSortOrders().get(0).getSorted());
    }

    static boolean isDescending(Query<AccountRow, Void> query) {
        return !query.getSortOrders().isEmpty()
                && query.getSortOrders().get(0).getDirection() == SortDirection.DESCENDING;
    }

    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    private static Div who(AccountRow row) {
        var number = new Div(new Span(row.account().accountId()));
        number.addClassNames("muted", "small");
        return new Div(new RouterLink(row.account().name(), AdAccountView.class, row.id()), number);
    }

    private static Component platform(AccountRow row) {
        return new PlatformBadge(row.account().platform());
    }

    private Component success(AccountRow row) {
        return AccountLook.success(row, clock.instant());
    }

    private Component end(AccountRow row) {
        return AccountLook.end(row, clock.instant());
    }

    private Component card(AccountRow row) {
        var head = new Div(who(row), AccountLook.state(row.account().state()));
        head.addClassName("lead-card-head");
        var facts = new Div(platform(row), new Div(new Span(getTranslation("accountbook.card.read")), success(row)));
        facts.addClassName("lead-card-head");
        var card = new Div(head, facts);
        card.addClassName("lead-card");
        return card;
    }
}
