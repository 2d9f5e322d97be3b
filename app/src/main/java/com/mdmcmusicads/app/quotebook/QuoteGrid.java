package com.mdmcmusicads.app.quotebook;

import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.quoting.QuoteBadge;
import com.mdmcmusicads.app.texts.DayText;
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
import java.util.Map;
import java.util.function.BiConsumer;

/** Quotes one under the other; on a phone one card each. */
class QuoteGrid extends Grid<QuoteRow> {

    private final transient Clock clock;
    private transient Map<String, String> sellers = Map.of();

    QuoteGrid(Clock clock, BiConsumer<QuoteOrder, Boolean> onOrder) {
        this.clock = clock;
        addClassNames("leads-list", "quotes-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("quotes.title"));
        column("number", QuoteOrder.NUMBER, QuoteGrid::number).setWidth("8.5rem");
        column("for", QuoteOrder.TITLE, row -> new Span(row.title()))
                .setFlexGrow(1)
                .setWidth("11rem");
        column("state", null, row -> new QuoteBadge(row.state())).setWidth("8.5rem");
        column("monthly", null, row -> amount(row.monthly()))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem");
        column("worth", QuoteOrder.WORTH, row -> amount(row.monthly().plus(row.once())))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("10rem");
        column("until", QuoteOrder.UNTIL, QuoteGrid::until).setWidth("9rem");
        column("seller", null, row -> new Span(seller(row))).setWidth("10rem");
        column("changed", QuoteOrder.CHANGED, row -> new RelativeTime(row.changedAt(), this.clock.instant()))
                .setWidth("9.5rem");
        addComponentColumn(this::card).setKey("card").setVisible(false);
        addItemClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(click.getItem().route())));
        addSortListener(sort -> tell(sort, onOrder));
    }

    private <C extends Component> Column<QuoteRow> column(
            String key, QuoteOrder order, SerializableFunction<QuoteRow, C> cell) {
        var column = addComponentColumn(cell::apply)
                .setKey(order == null ? key : order.name())
                .setHeader(getTranslation("quotebook.column." + key))
                .setFlexGrow(0);
        return order == null ? column : column.setSortable(true).setSortProperty(order.name());
    }

    private static void tell(
            SortEvent<Grid<QuoteRow>, GridSortOrder<QuoteRow>> sort, BiConsumer<QuoteOrder, Boolean> onOrder) {
        if (sort.isFromClient()) {
            var chosen = sort.getSortOrder().stream().findFirst();
            onOrder.accept(
                    chosen.map(one -> QuoteOrder.valueOf(one.getSorted().getKey()))
                            .orElse(QuoteOrder.CHANGED),
                    chosen.map(one -> one.getDirection() == SortDirection.DESCENDING)
                            .orElse(true));
        }
    }

    void showOrder(QuoteFilter filter) {
        var direction = filter.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(filter.order().name()), direction)));
    }

    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    void sellers(Map<String, String> names) {
        sellers = names;
    }

    private String seller(QuoteRow row) {
        return sellers.getOrDefault(row.sellerId(), "–");
    }

    private static Anchor number(QuoteRow row) {
        var link = new Anchor(row.route(), row.number());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("lead-title");
        return link;
    }

    private Span amount(Money money) {
        var amount = new Span(money.isZero() ? "–" : Amounts.of(money, getLocale()));
        amount.addClassName("amount");
        return amount;
    }

    private static Span until(QuoteRow row) {
        return new Span(row.validUntil() == null ? "–" : DayText.brief(row.validUntil()));
    }

    private Component card(QuoteRow row) {
        var head = new Div(number(row), new Span(row.title()), new QuoteBadge(row.state()));
        head.addClassName("lead-card-head");
        var foot = new Div(amount(row.monthly().plus(row.once())), new RelativeTime(row.changedAt(), clock.instant()));
        var card = new Div(head, foot);
        card.addClassName("lead-card");
        return card;
    }
}
