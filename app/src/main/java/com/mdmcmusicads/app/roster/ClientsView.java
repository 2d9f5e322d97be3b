package com.mdmcmusicads.app.roster;

import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyPanel;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.Narrow;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RowCount;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;

/** All clients, to search, filter and open. */
@Route("clients")
@Menu(title = "clients.title", order = 150, icon = "vaadin:handshake")
@RolesAllowed({"SALES", "PM", "SUPPORT", "ACCOUNTING", "DIRECTION"})
class ClientsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NARROW = 900;

    private final transient Roster clients;
    private final transient ClientExport export;
    private final ClientGrid list;
    private final ClientFilterBar bar = new ClientFilterBar(this::filter);
    private final PageHeader header;
    private final EmptyPanel nothing = new EmptyPanel();
    private transient ClientFilter filter = ClientFilter.ALL;

    ClientsView(Roster clients, ClientExport export, Signals signals, Clock clock) {
        this.clients = clients;
        this.export = export;
        list = new ClientGrid(clock, (order, descending) -> filter(filter.ordered(order, descending)));
        header = new PageHeader(getTranslation("clients.title"), exporting());
        addClassNames("page", "leads-page", "clients-page");
        add(header, bar, list, nothing);
        list.setItems(new CallbackDataProvider<>(
                query -> clients.page(filter, query.getOffset(), query.getLimit()).stream(),
                query -> clients.count(filter),
                ClientRow::id));
        Narrow.watch(this, NARROW, list::narrow);
        Refresh.of(this, signals, ClientDesk.CHANGED, id -> true, this::reload);
    }

    private Anchor exporting() {
        var language = getLocale();
        DownloadHandler download = event -> write(event, language);
        return new Anchor(download, AttachmentType.DOWNLOAD, getTranslation("roster.export"));
    }

    private void write(DownloadEvent event, Locale language) throws IOException {
        event.setFileName(getTranslation("roster.export.file"));
        event.setContentType(SheetWriter.TYPE);
        export.write(filter, language, event.getOutputStream());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        show(ClientFilter.of(enter.getLocation().getQueryParameters()));
    }

    private void filter(ClientFilter wanted) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("clients", wanted.parameters()));
        show(wanted);
    }

    private void show(ClientFilter wanted) {
        filter = wanted;
        bar.show(wanted);
        list.showOrder(wanted);
        reload();
    }

    private void reload() {
        var count = new RowCount(clients.count(filter), Roster.MOST_COUNTED);
        header.line(count.words(this, "roster.count"));
        count.fill(list);
        nothing.standFor(list, count.isNone(), this::why);
    }

    private EmptyState why() {
        if (filter.isOpen()) {
            return new EmptyState(getTranslation("clients.empty"), getTranslation("clients.empty.next"));
        }
        var clear = new Button(getTranslation("roster.filter.clear"), click -> filter(filter.open()));
        return new EmptyState(getTranslation("roster.nothing"), getTranslation("roster.nothing.next"), clear);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clients.title");
    }
}
