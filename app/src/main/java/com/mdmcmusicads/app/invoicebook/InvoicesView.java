package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyPanel;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.Narrow;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RowCount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;

/** All invoices and credit notes: search, filter, sort, sum up, take away as a spreadsheet. */
@Route("invoices")
@Menu(title = "invoicebook.title", order = 320, icon = "vaadin:invoice")
@RolesAllowed({"SALES", "ACCOUNTING", "DIRECTION"})
class InvoicesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NARROW = 800;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final transient InvoiceBook book;
    private final transient Person reader;
    private final InvoiceGrid list;
    private final InvoiceFilterBar bar;
    private final SumsLine sums = new SumsLine();
    private final PageHeader header;
    private final EmptyPanel nothing = new EmptyPanel();
    private transient InvoiceFilter filter = InvoiceFilter.ALL;

    InvoicesView(InvoiceBook book, InvoiceExport export, CurrentAccount account, Signals signals, Clock clock) {
        this.book = book;
        reader = account.require();
        list = new InvoiceGrid(book.standing(), (order, descending) -> filter(filter.ordered(order, descending)));
        bar = new InvoiceFilterBar(YearMonth.now(clock.withZone(PARIS)), book.standing(), this::filter);
        header = new PageHeader(getTranslation("invoicebook.title"), acts(export));
        addClassNames("page", "leads-page", "invoices-page");
        add(header, bar, list, nothing, sums);
        list.setItems(new CallbackDataProvider<>(
                query -> book.page(filter, reader, query.getOffset(), query.getLimit()).stream(),
                query -> book.count(filter, reader),
                InvoiceRow::id));
        Narrow.watch(this, NARROW, list::narrow);
        Refresh.of(this, signals, InvoiceDesk.CHANGED, id -> true, this::reload);
    }

    private Component[] acts(InvoiceExport export) {
        var acts = new ArrayList<Component>();
        if (reader.has(Role.ACCOUNTING) || reader.has(Role.DIRECTION)) {
            acts.add(check());
        }
        acts.add(new ExportLink(() -> filter, reader, export));
        if (reader.has(Role.ACCOUNTING)) {
            acts.add(newInvoice());
        }
        return acts.toArray(Component[]::new);
    }

    private Anchor check() {
        var link = new Anchor("invoices/check", getTranslation("invoicebook.check"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Button newInvoice() {
        var button = new Button(
                getTranslation("invoicebook.new"),
                VaadinIcon.PLUS.create(),
                click -> UI.getCurrent().navigate("invoices/edit"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        filter = InvoiceFilter.of(enter.getLocation().getQueryParameters());
        show();
    }

    private void filter(InvoiceFilter wanted) {
        filter = wanted;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("invoices", wanted.parameters()));
        show();
    }

    private void show() {
        bar.show(filter);
        list.showOrder(filter);
        reload();
    }

    private void reload() {
        var count = new RowCount(book.count(filter, reader), InvoiceBook.MOST_COUNTED);
        header.line(count.words(this, "invoicebook.count"));
        count.fill(list);
        sums.show(book.sums(filter, reader));
        nothing.standFor(list, count.isNone(), this::why);
    }

    private EmptyState why() {
        return filter.isOpen() ? noneYet() : noneLikeThat();
    }

    private EmptyState noneYet() {
        return new EmptyState(getTranslation("invoicebook.empty"), getTranslation("invoicebook.empty.next"));
    }

    private EmptyState noneLikeThat() {
        var clear = new Button(getTranslation("invoicebook.filter.clear"), click -> filter(InvoiceFilter.ALL));
        return new EmptyState(getTranslation("invoicebook.nothing"), getTranslation("invoicebook.nothing.next"), clear);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invoicebook.title");
    }
}
