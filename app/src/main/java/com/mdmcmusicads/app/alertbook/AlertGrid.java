package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Alert;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Alerts one under the other; on a phone one card each. */
class AlertGrid extends Grid<AlertRow> {

    private final transient AlertTools tools;
    private transient Map<String, String> managers = Map.of();

    AlertGrid(AlertTools tools, BiConsumer<AlertOrder, Boolean> onOrder) {
        this.tools = tools;
        addClassNames("leads-list", "alerts-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("alerts.title"));
        column(
                        "severity",
                        AlertOrder.STANDING,
                        row -> new SeverityBadge(row.alert().now().severity()))
                .setWidth("8.5rem");
        column("what", null, this::what).setFlexGrow(1).setWidth("18rem");
        column("campaign", null, AlertGrid::campaign).setWidth("14rem");
        column("state", null, row -> new StateBadge(row.alert().state())).setWidth("10rem");
        column("pm", null, row -> new Span(manager(row))).setWidth("10rem");
        column("opened", AlertOrder.OPENED, row -> since(row.alert())).setWidth("9rem");
        addComponentColumn(this::card).setKey("card").setVisible(false);
        addItemClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(click.getItem().alert().route())));
        addSortListener(sort -> tell(sort, onOrder));
    }

    private <C extends Component> Column<AlertRow> column(
            String key, AlertOrder order, SerializableFunction<AlertRow, C> cell) {
        var column = addComponentColumn(cell::apply)
                .setKey(order == null ? key : order.name())
                .setHeader(getTranslation("alerts.column." + key))
                .setFlexGrow(0);
        return order == null ? column : column.setSortable(true).setSortProperty(order.name());
    }

    private static void tell(
            SortEvent<Grid<AlertRow>, GridSortOrder<AlertRow>> sort, BiConsumer<AlertOrder, Boolean> onOrder) {
        if (sort.isFromClient()) {
            var chosen = sort.getSortOrder().stream().findFirst();
            onOrder.accept(
                    chosen.map(one -> AlertOrder.valueOf(one.getSorted().getKey()))
                            .orElse(AlertOrder.STANDING),
                    chosen.map(one -> one.getDirection() == SortDirection.ASCENDING)
                            .orElse(false));
        }
    }

    void showOrder(AlertFilter filter) {
        var direction = filter.reversed() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        var column = getColumnByKey(filter.order().name());
        sort(column == null ? List.of() : List.of(new GridSortOrder<>(column, direction)));
    }

    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    void managers(Map<String, String> names) {
        managers = names;
    }

    private String manager(AlertRow row) {
        return row.pm() == null ? "–" : managers.getOrDefault(row.pm(), "–");
    }

    private Anchor what(AlertRow row) {
        var link = new Anchor(row.alert().route(), tools.words().headline(row.alert(), getLocale()));
        link.getElement().setAttribute("router-link", true);
        link.addClassNames("lead-title", "alert-what");
        return link;
    }

    private static Anchor campaign(AlertRow row) {
        var link = new Anchor(row.campaignRoute(), row.title() + " · " + row.artist());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private RelativeTime since(Alert alert) {
        return new RelativeTime(alert.openedAt(), tools.now());
    }

    private Component card(AlertRow row) {
        var badges = new Div(
                new SeverityBadge(row.alert().now().severity()),
                new StateBadge(row.alert().state()));
        badges.addClassName("alert-badges");
        var head = new Div(what(row), badges);
        head.addClassName("lead-card-head");
        var foot = new Div(campaign(row), since(row.alert()));
        foot.addClassName("alert-card-foot");
        var card = new Div(head, foot);
        card.addClassName("lead-card");
        return card;
    }
}
