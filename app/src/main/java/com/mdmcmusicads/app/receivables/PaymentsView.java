package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyPanel;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RowCount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/** All money that came in, what waits to be allocated first. */
@Route("payments")
@Menu(title = "receivables.title", order = 340, icon = "vaadin:coins")
@RolesAllowed({"ACCOUNTING", "DIRECTION"})
class PaymentsView extends Div implements HasDynamicTitle {

    private final transient PaymentBook book;
    private final transient PaymentDialogs dialogs;
    private final PaymentGrid list;
    private final PageHeader header;
    private final EmptyPanel nothing = new EmptyPanel();
    private transient PaymentFilter filter = PaymentFilter.ALL;

    PaymentsView(
            PaymentBook book,
            PaymentDesk desk,
            PaymentExport export,
            ReceivableDesk receivables,
            ClientDesk clients,
            CurrentAccount account,
            Signals signals,
            Clock clock) {
        this.book = book;
        var mayWrite = account.require().has(Role.ACCOUNTING);
        dialogs = new PaymentDialogs(desk, receivables, clients, clock);
        list = new PaymentGrid(mayWrite ? dialogs : null);
        header = new PageHeader(getTranslation("receivables.title")).beside(export(export));
        if (mayWrite) {
            header.beside(enter());
        }
        addClassNames("page", "leads-page", "payments-page");
        add(header, new PaymentFilterBar(this::filter), list, nothing);
        list.setItems(new CallbackDataProvider<>(
                query -> book.page(filter, query.getOffset(), query.getLimit()).stream(),
                query -> book.count(filter),
                row -> row.payment().id()));
        Refresh.of(this, signals, ReceivableDesk.CHANGED, id -> true, this::reload);
        reload();
    }

    private Component enter() {
        var enter = new Button(getTranslation("receivables.enter"), VaadinIcon.PLUS.create(), click -> dialogs.enter());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return enter;
    }

    private Anchor export(PaymentExport export) {
        var language = getLocale();
        var name = getTranslation("receivables.export.file");
        var link = new Anchor();
        link.setText(getTranslation("receivables.export"));
        link.addClassName("export-link");
        link.setHref(
                DownloadHandler.fromInputStream(event -> {
                    var file = export.write(filter, language);
                    var stream = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
                    return new DownloadResponse(stream, name, SheetWriter.TYPE, Files.size(file));
                }),
                AttachmentType.DOWNLOAD);
        return link;
    }

    private void filter(PaymentFilter wanted) {
        filter = wanted;
        reload();
    }

    private void reload() {
        var count = new RowCount(book.count(filter), PaymentBook.MOST_COUNTED);
        header.line(getTranslation(
                "receivables.count" + (count.isMany() ? ".many" : count.rows() == 1 ? ".one" : ""), count.counted()));
        count.fill(list);
        nothing.standFor(list, count.isNone(), this::why);
    }

    private EmptyState why() {
        var words = filter.isOpen() ? "receivables.empty" : "receivables.nothing";
        return new EmptyState(getTranslation(words), getTranslation(words + ".next"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("receivables.title");
    }
}
