package com.mdmcmusicads.app.roster;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
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
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The list of clients: a table where there is room, cards on a phone. */
class ClientGrid extends Grid<ClientRow> {

    private static final int PAGE = 50;

    private final transient Clock clock;

    ClientGrid(Clock clock, BiConsumer<ClientOrder, Boolean> onOrder) {
        super(PAGE);
        this.clock = clock;
        addClassNames("clients-list", "leads-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("clients.title"));
        column(ClientOrder.NAME.name(), "name", ClientGrid::who).setFlexGrow(2).setSortable(true);
        column("email", "email", row -> new Span(row.email())).setFlexGrow(2);
        column("kind", "kind", row -> new Span(getTranslation("clients.kind." + row.kind())))
                .setWidth("8rem");
        column("country", "country", row -> new Span(country(row.country()))).setWidth("9rem");
        column("position", "position", row -> new Span(getTranslation("clients.position." + row.position())))
                .setWidth("13rem");
        column("billable", "billable", this::billable).setWidth("9rem");
        column(ClientOrder.SINCE.name(), "since", this::since).setWidth("10rem").setSortable(true);
        addComponentColumn(this::card).setKey("card").setVisible(false);
        addItemClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(click.getItem().route())));
        addSortListener(sort -> tell(sort, onOrder));
    }

    private Column<ClientRow> column(
            String key, String words, SerializableFunction<ClientRow, ? extends Component> cell) {
        return addComponentColumn(cell::apply)
                .setKey(key)
                .setHeader(getTranslation("clients.column." + words))
                .setFlexGrow(0);
    }

    private static void tell(
            SortEvent<Grid<ClientRow>, GridSortOrder<ClientRow>> sort, BiConsumer<ClientOrder, Boolean> to) {
        if (sort.isFromClient()) {
            var chosen = sort.getSortOrder().stream().findFirst();
            to.accept(
                    chosen.map(one -> ClientOrder.valueOf(one.getSorted().getKey()))
                            .orElse(ClientOrder.NAME),
                    chosen.map(one -> one.getDirection() == SortDirection.DESCENDING)
                            .orElse(false));
        }
    }

    void showOrder(ClientFilter filter) {
        var direction = filter.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(filter.order().name()), direction)));
    }

    /** One card a row where the table would not fit. */
    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    private static Div who(ClientRow client) {
        var link = new Anchor(client.route(), client.name());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("lead-title");
        var contact = new Span(client.contact());
        contact.addClassName("lead-person");
        var who = new Div(link, contact);
        who.addClassName("lead-who");
        return who;
    }

    private Badge billable(ClientRow client) {
        return client.isBillable()
                ? new Badge(getTranslation("clients.billable"), Tone.SUCCESS)
                : new Badge(getTranslation("clients.incomplete"), Tone.WARNING);
    }

    private RelativeTime since(ClientRow client) {
        return new RelativeTime(client.createdAt(), clock.instant());
    }

    private Div card(ClientRow client) {
        var head = new Div(who(client), billable(client));
        head.addClassName("lead-card-head");
        var foot = new Div(new Span(client.email()), new Span(country(client.country())));
        var card = new Div(head, foot);
        card.addClassName("lead-card");
        return card;
    }

    private String country(String code) {
        return code == null ? "–" : new Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }
}
