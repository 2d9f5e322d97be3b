package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyPanel;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.Narrow;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RowCount;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
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

/** All leads: search, filter, sort, and see new ones arrive. */
@Route("leads")
@Menu(title = "pipeline.title", order = 110, icon = "vaadin:users")
@RolesAllowed({"SDR", "SALES", "DIRECTION"})
class LeadsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NARROW = 800;

    private final transient LeadList leads;
    private final transient LeadDesk desk;
    private final transient Texts texts;
    private final transient LeadTools tools;
    private final LeadGrid list;
    private final SavedFilterChips saved;
    private final LeadFilterBar bar = new LeadFilterBar(this::filter);
    private final PageHeader header;
    private final ViewSwitch views = new ViewSwitch("leads");
    private final EmptyPanel nothing = new EmptyPanel();
    private final boolean mayWrite;
    private transient LeadFilter filter = LeadFilter.ALL;

    LeadsView(
            LeadList leads,
            LeadTools tools,
            LeadDesk desk,
            CurrentAccount account,
            Signals signals,
            Texts texts,
            Clock clock) {
        this.leads = leads;
        this.tools = tools;
        this.desk = desk;
        this.texts = texts;
        var reader = account.require();
        mayWrite = reader.has(Role.SDR) || reader.has(Role.SALES);
        list = new LeadGrid(clock, (order, descending) -> filter(filter.ordered(order, descending)));
        var title = getTranslation("pipeline.title");
        header = mayWrite
                ? new PageHeader(title, exporting(), importing(), newLead())
                : new PageHeader(title, exporting());
        header.beside(views);
        addClassNames("page", "leads-page");
        saved = new SavedFilterChips(tools.filters(), this::filter);
        add(header, bar, saved);
        if (mayWrite) {
            list.setSelectionMode(Grid.SelectionMode.MULTI);
            add(new LeadBulkBar(list, tools.bulk(), tools.directory()));
        }
        add(list, nothing);
        list.setItems(new CallbackDataProvider<>(
                query -> leads.page(filter, query.getOffset(), query.getLimit()).stream(),
                query -> leads.count(filter),
                LeadRow::id));
        Narrow.watch(this, NARROW, list::narrow);
        Refresh.of(this, signals, LeadDesk.CHANGED, id -> true, this::reload);
    }

    private Button exporting() {
        return new Button(
                getTranslation("pipeline.export"),
                VaadinIcon.DOWNLOAD_ALT.create(),
                click -> new ExportDialog(tools.export(), filter).begin());
    }

    private static Button importing() {
        return new Button(
                UI.getCurrent().getTranslation("pipeline.import"),
                VaadinIcon.UPLOAD_ALT.create(),
                click -> UI.getCurrent().navigate("leads/import"));
    }

    private Button newLead() {
        var button = new Button(
                getTranslation("pipeline.new"),
                VaadinIcon.PLUS.create(),
                click -> new NewLeadDialog(desk, texts).open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        filter = LeadFilter.of(enter.getLocation().getQueryParameters());
        bar.show(filter);
        views.carry(filter);
        saved.show(filter);
        list.showOrder(filter);
        reload();
    }

    private void filter(LeadFilter wanted) {
        filter = wanted;
        bar.show(wanted);
        views.carry(wanted);
        saved.show(wanted);
        list.showOrder(wanted);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("leads", wanted.parameters()));
        reload();
    }

    private void reload() {
        var count = new RowCount(leads.count(filter), LeadList.MOST_COUNTED);
        header.line(count.words(this, "pipeline.count"));
        count.fill(list);
        nothing.standFor(list, count.isNone(), this::why);
    }

    private EmptyState why() {
        return filter.isOpen() ? noLeadYet() : noneLikeThat();
    }

    private EmptyState noLeadYet() {
        var next = getTranslation("pipeline.empty.next");
        return mayWrite
                ? new EmptyState(getTranslation("pipeline.empty"), next, newLead())
                : new EmptyState(getTranslation("pipeline.empty"), next);
    }

    private EmptyState noneLikeThat() {
        var clear = new Button(getTranslation("pipeline.filter.clear"), click -> filter(filter.open()));
        return new EmptyState(getTranslation("pipeline.nothing"), getTranslation("pipeline.nothing.next"), clear);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pipeline.title");
    }
}
