package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.invoices.InvoiceStanding;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The list of invoices: a table where there is room, cards on a phone. */
class InvoiceGrid extends Grid<InvoiceRow> {

    private static final int PAGE = 50;

    private final transient Optional<InvoiceStanding> standing;

    InvoiceGrid(Optional<InvoiceStanding> standing, BiConsumer<InvoiceOrder, Boolean> onOrder) {
        super(PAGE);
        this.standing = standing;
        addClassNames("leads-list", "invoices-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("invoicebook.title"));
        column("number", InvoiceOrder.ISSUED, InvoiceGrid::link).setWidth("8.5rem");
        column("client", InvoiceOrder.CLIENT, row -> oneLine(row.clientName()))
                .setFlexGrow(1)
                .setWidth("10rem");
        column("issued", null, row -> day(row.issueDay())).setWidth("7rem");
        column("due", InvoiceOrder.DUE, row -> day(row.dueDay())).setWidth("7rem");
        column("state", null, row -> InvoiceLook.badges(row, standing)).setWidth("10rem");
        amount("net", null, row -> InvoiceLook.amount(row.signed(row.net())));
        amount("gross", InvoiceOrder.GROSS, row -> InvoiceLook.amount(row.signed(row.gross())));
        if (standing.isPresent()) {
            amount("open", null, row -> InvoiceLook.amount(row.open()));
        }
        addComponentColumn(this::card).setKey("card").setVisible(false);
        addItemClickListener(
                click -> getUI().ifPresent(ui -> ui.navigate(click.getItem().route())));
        addSortListener(sort -> tell(sort, onOrder));
    }

    private void amount(String key, InvoiceOrder order, SerializableFunction<InvoiceRow, Span> cell) {
        column(key, order, cell).setWidth("8rem").setTextAlign(ColumnTextAlign.END);
    }

    private <C extends Component> Column<InvoiceRow> column(
            String key, InvoiceOrder order, SerializableFunction<InvoiceRow, C> cell) {
        var column = addComponentColumn(cell::apply)
                .setKey(order == null ? key : order.name())
                .setHeader(getTranslation("invoicebook.column." + key))
                .setFlexGrow(0);
        return order == null ? column : column.setSortable(true).setSortProperty(order.name());
    }

    private static void tell(
            SortEvent<Grid<InvoiceRow>, GridSortOrder<InvoiceRow>> sort, BiConsumer<InvoiceOrder, Boolean> to) {
        if (sort.isFromClient()) {
            var chosen = sort.getSortOrder().stream().findFirst();
            to.accept(
                    chosen.map(one -> InvoiceOrder.valueOf(one.getSorted().getKey()))
                            .orElse(InvoiceOrder.ISSUED),
                    chosen.map(one -> one.getDirection() == SortDirection.DESCENDING)
                            .orElse(true));
        }
    }

    void showOrder(InvoiceFilter filter) {
        var direction = filter.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(filter.order().name()), direction)));
    }

    /** One card a row where the table would not fit. */
    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    private static Anchor link(InvoiceRow row) {
        var link = new Anchor(row.route(), InvoiceLook.name(row));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("lead-title");
        return link;
    }

    private static Div oneLine(String text) {
        var line = new Div(text);
        line.addClassName("one-line");
        line.setTitle(text);
        return line;
    }

    private static Span day(LocalDate day) {
        return new Span(day == null ? "–" : DayText.brief(day));
    }

    private Component card(InvoiceRow row) {
        var head = new Div(link(row), InvoiceLook.amount(row.signed(row.gross())));
        head.addClassName("invoice-card-line");
        var foot = new Div(InvoiceLook.badges(row, standing), day(row.dueDay()));
        foot.addClassName("invoice-card-line");
        var card = new Div(head, oneLine(row.clientName()), foot);
        card.addClassName("lead-card");
        return card;
    }
}
