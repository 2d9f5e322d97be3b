package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;

/** All clients, to search and open. */
@Route("clients")
@Menu(title = "clients.title", order = 150, icon = "vaadin:handshake")
@RolesAllowed({"SALES", "PM", "SUPPORT", "ACCOUNTING", "DIRECTION"})
class ClientsView extends Div implements HasDynamicTitle {

    private final transient ClientBook clients;
    private final transient Clock clock;
    private final Grid<ClientRow> list = new Grid<>();
    private final TextField words = new TextField();
    private final EmptyState nothing =
            new EmptyState(getTranslation("clients.empty"), getTranslation("clients.empty.next"));

    ClientsView(ClientBook clients, Signals signals, Clock clock) {
        this.clients = clients;
        this.clock = clock;
        addClassNames("page", "clients-page");
        columns();
        add(new PageHeader(getTranslation("clients.title")).line(getTranslation("clients.line")), words(), list);
        add(nothing);
        list.setItems(query -> clients.page(words.getValue(), query.getOffset(), query.getLimit()).stream());
        Refresh.of(this, signals, ClientDesk.CHANGED, id -> true, this::reload);
        reload();
    }

    private TextField words() {
        words.setPlaceholder(getTranslation("clients.search"));
        words.setAriaLabel(getTranslation("clients.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> reload());
        return words;
    }

    private void columns() {
        list.addClassName("clients-list");
        list.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        list.getElement().setAttribute("aria-label", getTranslation("clients.title"));
        list.addComponentColumn(ClientsView::name)
                .setHeader(getTranslation("clients.name"))
                .setFlexGrow(2);
        list.addColumn(ClientRow::email)
                .setHeader(getTranslation("clients.email"))
                .setFlexGrow(2);
        list.addColumn(client -> country(client.country()))
                .setHeader(getTranslation("clients.country"))
                .setWidth("10rem");
        list.addComponentColumn(client -> new RelativeTime(client.createdAt(), clock.instant()))
                .setHeader(getTranslation("clients.since"))
                .setWidth("10rem");
    }

    private static Div name(ClientRow client) {
        var link = new Anchor(client.route(), client.name());
        link.getElement().setAttribute("router-link", true);
        var contact = new Span(client.contact());
        contact.addClassNames("muted", "small");
        return new Div(new Div(link), contact);
    }

    private String country(String code) {
        return code == null ? "–" : new Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }

    private void reload() {
        list.getDataProvider().refreshAll();
        var isEmpty = clients.page(words.getValue(), 0, 1).isEmpty();
        list.setVisible(!isEmpty);
        nothing.setVisible(isEmpty);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clients.title");
    }
}
