package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.campaigning.NewCampaignWindow;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.kpis.KpiDesk;
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

/** All campaigns: search, filter, sort, how each is doing, and what there is to look after. */
@Route("campaigns")
@Menu(title = "campaignbook.title", order = 210, icon = "vaadin:megaphone")
@RolesAllowed({"SALES", "PM", "DIRECTION"})
class CampaignsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NARROW = 900;

    private final transient CampaignBook book;
    private final transient Directory directory;
    private final transient NewCampaignWindow.Opener newcomers;
    private final boolean mayWrite;
    private final CampaignGrid list = new CampaignGrid((order, descending) -> order(order, descending));
    private final CampaignFilterBar bar;
    private final FigureStrip figures = new FigureStrip();
    private final PageHeader header;
    private final EmptyPanel nothing = new EmptyPanel();
    private transient CampaignFilter filter = CampaignFilter.ALL;
    private transient CampaignQuery query = new CampaignQuery(CampaignFilter.ALL);

    CampaignsView(
            CampaignBook book,
            CampaignExport export,
            ClientDesk clients,
            Directory directory,
            NewCampaignWindow.Opener newcomers,
            CurrentAccount account,
            Signals signals) {
        this.book = book;
        this.directory = directory;
        this.newcomers = newcomers;
        Person reader = account.require();
        mayWrite = reader.has(Role.PM);
        bar = new CampaignFilterBar(directory.with(Role.PM), clients, this::filter);
        var excel = new ExportLink(() -> filter, export);
        header = new PageHeader(
                getTranslation("campaignbook.title"),
                mayWrite ? new Component[] {excel, newCampaign()} : new Component[] {excel});
        addClassNames("page", "leads-page", "campaigns-page");
        add(header, figures, bar, list, nothing);
        list.setItems(new CallbackDataProvider<>(
                asked -> book.page(query, asked.getOffset(), asked.getLimit()).stream(),
                asked -> book.count(query),
                CampaignRow::id));
        Narrow.watch(this, NARROW, list::narrow);
        Refresh.of(this, signals, CampaignDesk.CHANGED, id -> true, this::reload);
        Refresh.of(this, signals, KpiDesk.TOPIC, id -> true, this::reload);
    }

    private Button newCampaign() {
        var button = newcomers.button(null);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        filter = CampaignFilter.of(enter.getLocation().getQueryParameters());
        list.people(directory.staff().stream().collect(Collectors.toMap(Person::id, Person::name)));
        show();
    }

    private void order(CampaignOrder by, boolean isDescending) {
        filter(filter.ordered(by, isDescending));
    }

    private void filter(CampaignFilter wanted) {
        filter = wanted;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("campaigns", wanted.parameters()));
        show();
    }

    private void show() {
        bar.show(filter);
        list.showOrder(filter);
        reload();
    }

    private void reload() {
        query = book.query(filter);
        var count = new RowCount(book.count(query), CampaignBook.MOST_COUNTED);
        header.line(count.words(this, "campaignbook.count"));
        figures.show(book.figures(), book.running());
        count.fill(list);
        nothing.standFor(list, count.isNone(), this::why);
    }

    private EmptyState why() {
        return filter.isOpen() ? noneYet() : noneLikeThat();
    }

    private EmptyState noneYet() {
        var title = getTranslation("campaignbook.empty");
        return mayWrite
                ? new EmptyState(title, getTranslation("campaignbook.empty.next"), newCampaign())
                : new EmptyState(title, getTranslation("campaignbook.empty.reader"));
    }

    private EmptyState noneLikeThat() {
        var clear = new Button(getTranslation("campaignbook.clear"), click -> filter(filter.open()));
        return new EmptyState(
                getTranslation("campaignbook.nothing"), getTranslation("campaignbook.nothing.next"), clear);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("campaignbook.title");
    }
}
