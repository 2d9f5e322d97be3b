package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.documents.ExcelLink;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.kpicollection.CollectionDesk;
import com.mdmcmusicads.app.kpicollection.RunPage;
import com.mdmcmusicads.app.kpicollection.RunSearch;
import com.mdmcmusicads.app.kpicollection.RunSearch.Filter;
import com.mdmcmusicads.app.kpimorning.GapDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyPanel;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.Narrow;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RowCount;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** All collections, what is missing, and what nobody knows. */
@Route(RunPage.ROUTE)
@Menu(title = "kpiruns.title", order = 230, icon = "vaadin:cloud-download-o")
@RolesAllowed({"PM", "ADMIN", "DIRECTION"})
class KpiRunsView extends Div implements HasDynamicTitle {

    private static final int NARROW = 900;

    private final transient RunSearch search;
    private final transient RunSheet sheet;
    private final transient BackfillDialog.Maker backfill;
    private final PageHeader header;
    private final RunFilterBar bar = new RunFilterBar(this::filter);
    private final RunGrid list;
    private final EmptyPanel nothing = new EmptyPanel();
    private transient Filter filter = Filter.ALL;

    KpiRunsView(
            RunSearch search,
            RunSheet sheet,
            BackfillDialog.Maker backfill,
            GapsPanel.Maker gaps,
            StrangersPanel.Maker strangers,
            CurrentAccount account,
            Signals signals,
            Clock clock) {
        this.search = search;
        this.sheet = sheet;
        this.backfill = backfill;
        list = new RunGrid(clock);
        var person = account.require();
        var mayWrite = person.has(Role.PM) || person.has(Role.ADMIN);
        header = new PageHeader(getTranslation("kpiruns.title"), excel(), past(mayWrite));
        addClassNames("page", "leads-page", "kpi-runs-page");
        add(header);
        if (person.has(Role.PM) || person.has(Role.DIRECTION)) {
            var missing = gaps.panel();
            add(missing);
            Refresh.of(this, signals, GapDesk.CHANGED, id -> true, missing::refresh);
        }
        var unknown = strangers.panel();
        add(unknown, bar, list, nothing);
        list.setItems(
                query -> search
                        .page(
                                filter,
                                RunGrid.order(query),
                                RunGrid.isDescending(query),
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        Narrow.watch(this, NARROW, list::narrow);
        Refresh.of(this, signals, CollectionDesk.CHANGED, id -> true, () -> {
            unknown.refresh();
            reload();
        });
        reload();
    }

    private Button past(boolean mayWrite) {
        var past =
                new Button(getTranslation("kpiruns.past"), VaadinIcon.TIME_BACKWARD.create(), click -> backfill.open());
        past.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        past.setVisible(mayWrite);
        return past;
    }

    private ExcelLink excel() {
        var reader = getLocale();
        return new ExcelLink(
                getTranslation("kpiruns.excel"),
                getTranslation("kpiruns.file") + ".xlsx",
                target -> sheet.write(filter, reader, target));
    }

    private void filter(Filter wanted) {
        filter = wanted;
        reload();
    }

    private void reload() {
        var count = new RowCount(search.count(filter), RunSearch.MOST_COUNTED);
        header.line(count.words(this, "kpiruns.count"));
        count.fill(list);
        nothing.standFor(list, count.isNone(), this::why);
    }

    private EmptyState why() {
        if (filter.equals(Filter.ALL)) {
            return new EmptyState(getTranslation("kpiruns.empty"), getTranslation("kpiruns.empty.next"));
        }
        var clear = new Button(getTranslation("kpiruns.clear"), click -> bar.clear());
        return new EmptyState(getTranslation("kpiruns.nothing"), getTranslation("kpiruns.nothing.next"), clear);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kpiruns.title");
    }
}
