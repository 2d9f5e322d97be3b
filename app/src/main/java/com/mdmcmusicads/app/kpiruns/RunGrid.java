package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.kpicollection.CollectionRun;
import com.mdmcmusicads.app.kpicollection.RunPage;
import com.mdmcmusicads.app.kpicollection.RunSearch.Order;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Clock;

/** The list of runs: a table where there is room, cards on a phone. */
class RunGrid extends Grid<CollectionRun> {

    private static final int PAGE = 50;

    private final transient Clock clock;

    RunGrid(Clock clock) {
        super(PAGE);
        this.clock = clock;
        addClassNames("leads-list", "kpi-runs-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("kpiruns.title"));
        sorted(column("account", RunGrid::who).setFlexGrow(2).setWidth("14rem"), Order.ACCOUNT);
        sorted(column("range", RunGrid::range).setWidth("14rem"), Order.FROM);
        column("state", RunGrid::state).setFlexGrow(2).setWidth("14rem");
        column("rows", RunGrid::rows).setFlexGrow(2).setWidth("15rem");
        sorted(column("started", this::started).setWidth("9rem"), Order.STARTED);
        addComponentColumn(this::card).setKey("card").setVisible(false);
        addItemClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(RunPage.address(click.getItem().id()))));
    }

    private <C extends Component> Column<CollectionRun> column(
            String key, SerializableFunction<CollectionRun, C> cell) {
        return addComponentColumn(cell::apply)
                .setKey(key)
                .setHeader(getTranslation("kpiruns.column." + key))
                .setFlexGrow(0);
    }

    private static void sorted(Column<CollectionRun> column, Order order) {
        column.setSortProperty(order.name()).setSortable(true);
    }

    /** What the reader chose to sort by, the newest first when nothing. */
    static Order order(Query<CollectionRun, Void> query) {
        return query.getSortOrders().isEmpty()
                ? Order.STARTED
                : Order.valueOf(query.getSortOrders().get(0).getSorted());
    }

    static boolean isDescending(Query<CollectionRun, Void> query) {
        return query.getSortOrders().isEmpty()
                || query.getSortOrders().get(0).getDirection() == SortDirection.DESCENDING;
    }

    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    private static Div who(CollectionRun run) {
        var box =
                new Div(RunLook.link(RunPage.address(run.id()), run.accountName()), new PlatformBadge(run.platform()));
        box.addClassName("run-account");
        return box;
    }

    private static Div range(CollectionRun run) {
        var kind = new Div(RunLook.say("kpiruns.kind." + run.kind()));
        kind.addClassNames("muted", "small");
        return new Div(new Div(RunLook.range(run.from(), run.to())), kind);
    }

    private static Div state(CollectionRun run) {
        var box = new Div(RunLook.state(run.state()));
        if (run.isOpen()) {
            box.add(RunLook.progress(run));
        }
        if (run.cause() != null) {
            var cause = new Div(RunLook.cause(run));
            cause.addClassNames("muted", "small");
            box.add(cause);
        }
        return box;
    }

    private static Div rows(CollectionRun run) {
        var box = new Div(new Div(RunLook.rows(run.counts())));
        if (run.counts().strangers() > 0) {
            var strangers = new Div(RunLook.say(
                    "kpiruns.rows.strangers", RunLook.count(run.counts().strangers())));
            strangers.addClassNames("muted", "small");
            box.add(strangers);
        }
        return box;
    }

    private Component started(CollectionRun run) {
        return new RelativeTime(run.startedAt(), clock.instant());
    }

    private Component card(CollectionRun run) {
        var head = new Div(who(run), started(run));
        head.addClassName("lead-card-head");
        var line = new Div(new Span(RunLook.range(run.from(), run.to())));
        var card = new Div(head, line, state(run), rows(run));
        card.addClassName("lead-card");
        return card;
    }
}
