package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.dunning.DebtorBook.Order;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.SearchField;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;

/** Every client who is late, with how much for how long. */
@Route("dunning")
@Menu(title = "dunning.title", order = 350, icon = "vaadin:alarm")
@RolesAllowed({"ACCOUNTING", "DIRECTION"})
class DunningView extends Div implements HasDynamicTitle {

    private final transient DebtorBook book;
    private final transient Clock clock;
    private final DebtorGrid list = new DebtorGrid();
    private final SearchField words = new SearchField(getTranslation("dunning.filter.words"), this::reload);
    private final Select<Order> order = new Select<>();
    private final EmptyState nothing =
            new EmptyState(getTranslation("dunning.empty"), getTranslation("dunning.empty.next"));

    DunningView(DebtorBook book, DebtorExport export, Freshness freshness, Signals signals, Clock clock) {
        this.book = book;
        this.clock = clock;
        addClassNames("page", "leads-page", "dunning-page");
        var header = new PageHeader(getTranslation("dunning.title"))
                .line(getTranslation("dunning.line"))
                .beside(export(export));
        add(header, freshness.warning(), filters(), list, nothing);
        list.setItems(query ->
                book.page(words.getValue(), order.getValue(), today(), query.getOffset(), query.getLimit()).stream());
        Refresh.of(this, signals, ReceivableDesk.CHANGED, id -> true, this::reload);
        reload();
    }

    private Component filters() {
        order.setWidth("14rem");
        order.setItems(Order.values());
        order.setValue(Order.LARGEST);
        order.setAriaLabel(getTranslation("dunning.filter.order"));
        order.setItemLabelGenerator(one -> getTranslation("dunning.order." + one));
        order.addValueChangeListener(change -> reload());
        var filters = new Div(words, order);
        filters.addClassNames("lead-filters", "filter-open");
        filters.getElement().setAttribute("role", "search");
        return filters;
    }

    private Anchor export(DebtorExport export) {
        var language = getLocale();
        var name = getTranslation("dunning.export.file");
        var link = new Anchor();
        link.setText(getTranslation("dunning.export"));
        link.addClassName("export-link");
        link.setHref(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = export.write(words.getValue(), order.getValue(), today(), language);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, SheetWriter.TYPE, bytes.length);
                }),
                AttachmentType.DOWNLOAD);
        return link;
    }

    private void reload() {
        list.getDataProvider().refreshAll();
        var isEmpty =
                book.page(words.getValue(), order.getValue(), today(), 0, 1).isEmpty();
        list.setVisible(!isEmpty);
        nothing.setVisible(isEmpty);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dunning.title");
    }
}
