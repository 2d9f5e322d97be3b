package com.mdmcmusicads.app.quotebook;

import com.mdmcmusicads.app.documents.ExcelLink;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyPanel;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.Narrow;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RowCount;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Collectors;

/** All quotes: search, filter, sort, and what the month has brought. */
@Route("quotes")
@Menu(title = "quotes.title", order = 300, icon = "vaadin:file-text-o")
@RolesAllowed({"SALES", "ACCOUNTING", "DIRECTION"})
class QuotesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NARROW = 800;

    private final transient QuoteBook book;
    private final transient QuoteExport export;
    private final transient Directory directory;
    private final QuoteGrid list;
    private final QuoteFilterBar bar;
    private final QuoteFigures figures = new QuoteFigures();
    private final PageHeader header;
    private final EmptyPanel nothing = new EmptyPanel();
    private transient QuoteFilter filter = QuoteFilter.ALL;

    QuotesView(QuoteBook book, QuoteExport export, Directory directory, Signals signals, Clock clock) {
        this.book = book;
        this.export = export;
        this.directory = directory;
        list = new QuoteGrid(clock, (order, descending) -> filter(filter.ordered(order, descending)));
        bar = new QuoteFilterBar(directory.with(Role.SALES), this::filter);
        header = new PageHeader(getTranslation("quotes.title"), excel());
        addClassNames("page", "leads-page", "quotes-page");
        add(header, figures, bar, list, nothing);
        list.setItems(new CallbackDataProvider<>(
                query -> book.page(filter, query.getOffset(), query.getLimit()).stream(),
                query -> book.count(filter),
                QuoteRow::id));
        Narrow.watch(this, NARROW, list::narrow);
        Refresh.of(this, signals, QuoteDesk.CHANGED, id -> true, this::reload);
    }

    private ExcelLink excel() {
        var reader = getLocale();
        return new ExcelLink(
                getTranslation("quotebook.excel"),
                getTranslation("quotebook.file"),
                target -> export.write(filter, reader, target));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        filter = QuoteFilter.of(enter.getLocation().getQueryParameters());
        list.sellers(directory.staff().stream().collect(Collectors.toMap(Person::id, Person::name)));
        bar.show(filter);
        list.showOrder(filter);
        reload();
    }

    private void filter(QuoteFilter wanted) {
        filter = wanted;
        bar.show(wanted);
        list.showOrder(wanted);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("quotes", wanted.parameters()));
        reload();
    }

    private void reload() {
        var count = new RowCount(book.count(filter), QuoteBook.MOST_COUNTED);
        header.line(count.words(this, "quotebook.count"));
        figures.show(book.month());
        count.fill(list);
        nothing.standFor(list, count.isNone(), this::why);
    }

    private EmptyState why() {
        if (filter.equals(filter.open())) {
            return new EmptyState(getTranslation("quotebook.empty"), getTranslation("quotebook.empty.next"));
        }
        var clear = new Button(getTranslation("quotebook.clear"), click -> filter(filter.open()));
        return new EmptyState(getTranslation("quotebook.nothing"), getTranslation("quotebook.nothing.next"), clear);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quotes.title");
    }
}
