package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.AlertDesk;
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
import java.util.stream.Collectors;

/** All alerts, the open ones first: search, filter, sort, take away. */
@Route("alerts")
@Menu(title = "alerts.title", order = 220, icon = "vaadin:bell-o")
@RolesAllowed({"PM", "DIRECTION"})
class AlertsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NARROW = 800;

    private final transient AlertBook book;
    private final transient AlertExport export;
    private final transient Directory directory;
    private final AlertGrid list;
    private final AlertFilterBar bar;
    private final PageHeader header;
    private final EmptyPanel nothing = new EmptyPanel();
    private transient AlertFilter filter = AlertFilter.STANDING;

    AlertsView(AlertBook book, AlertExport export, AlertTools tools, Directory directory, Signals signals) {
        this.book = book;
        this.export = export;
        this.directory = directory;
        list = new AlertGrid(tools, (order, reversed) -> filter(filter.ordered(order, reversed)));
        bar = new AlertFilterBar(directory.with(Role.PM), this::filter);
        header = new PageHeader(getTranslation("alerts.title"), excel());
        addClassNames("page", "leads-page", "alerts-page");
        add(header, bar, list, nothing);
        list.setItems(new CallbackDataProvider<>(
                query -> book.page(filter, query.getOffset(), query.getLimit()).stream(),
                query -> book.count(filter),
                AlertRow::id));
        Narrow.watch(this, NARROW, list::narrow);
        Refresh.of(this, signals, AlertDesk.CHANGED, id -> true, this::reload);
    }

    private ExcelLink excel() {
        var reader = getLocale();
        return new ExcelLink(
                getTranslation("alerts.excel"),
                getTranslation("alerts.file"),
                target -> export.write(filter, reader, target));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        filter = AlertFilter.of(enter.getLocation().getQueryParameters());
        list.managers(directory.staff().stream().collect(Collectors.toMap(Person::id, Person::name)));
        bar.show(filter);
        list.showOrder(filter);
        reload();
    }

    private void filter(AlertFilter wanted) {
        filter = wanted;
        bar.show(wanted);
        list.showOrder(wanted);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("alerts", wanted.parameters()));
        reload();
    }

    private void reload() {
        var count = new RowCount(book.count(filter), AlertBook.MOST_COUNTED);
        header.line(count.words(this, "alerts.count"));
        count.fill(list);
        nothing.standFor(list, count.isNone(), this::why);
    }

    private EmptyState why() {
        if (filter.equals(filter.cleared())) {
            return new EmptyState(getTranslation("alerts.empty"), getTranslation("alerts.empty.next"));
        }
        var clear = new Button(getTranslation("alerts.clear"), click -> filter(filter.cleared()));
        return new EmptyState(getTranslation("alerts.nothing"), getTranslation("alerts.nothing.next"), clear);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("alerts.title");
    }
}
