package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.diagrams.Movements;
import com.mdmcmusicads.app.documents.ExcelLink;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Every execution of every process: find the one you look for, or the many you want to do something about. */
@Route("executions")
@Menu(title = "executions.title", order = 515, icon = "vaadin:list-ol")
@RolesAllowed({"ADMIN", "DESIGNER", "DIRECTION"})
class ExecutionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NARROW = 900;
    private static final int PAGE = 50;

    private final transient ExecutionDesk desk;
    private final transient ExecutionExport export;
    private final ExecutionGrid list;
    private final ExecutionFilterBar bar;
    private final PageHeader header;
    private final Div acts = new Div();
    private final EmptyPanel nothing = new EmptyPanel();
    private final Button more = new Button();
    private final List<ExecutionRow> rows = new ArrayList<>();
    private ExecutionFilter filter = ExecutionFilter.ALL;

    ExecutionsView(
            ExecutionDesk desk,
            RunDesk runs,
            ExecutionExport export,
            List<ExecutionActs> possible,
            StuckWatch watch,
            Signals signals,
            Clock clock) {
        this.desk = desk;
        this.export = export;
        possible.forEach(one -> one.forMany(this::chosen).ifPresent(acts::add));
        list = new ExecutionGrid(clock, acts.getComponentCount() > 0);
        bar = new ExecutionFilterBar(runs.processes(), runs::versions, desk.seesPeople(), this::filter);
        header = new PageHeader(getTranslation("executions.title"), acts, excel());
        acts.addClassName("execution-acts");
        more.setText(getTranslation("executions.more"));
        more.addClickListener(click -> next());
        addClassNames("page", "executions-page");
        add(header, stuck(watch.found()), bar, list, nothing, more);
        list.setItems(rows).setIdentifierProvider(ExecutionRow::id);
        Narrow.watch(this, NARROW, list::narrow);
        Refresh.of(this, signals, Movements.INCIDENT, id -> true, this::refresh);
    }

    /** Says that some stand where nothing will ever wake them, and leads to them. */
    private RouterLink stuck(int found) {
        var link = new RouterLink(getTranslation("executions.stuck", found), ExecutionsView.class);
        link.setQueryParameters(ExecutionFilter.ALL.in(RunState.STUCK).parameters());
        link.addClassName("execution-stuck");
        link.setVisible(found > 0);
        return link;
    }

    private ExcelLink excel() {
        var reader = getLocale();
        return new ExcelLink(
                getTranslation("executions.excel"),
                getTranslation("executions.file"),
                target -> export.write(filter, reader, target));
    }

    private Chosen chosen() {
        var ticked = list.ticked();
        if (!ticked.isEmpty()) {
            return new Chosen(ticked, false);
        }
        var found = desk.ids(filter, Chosen.MOST + 1);
        var more = found.size() > Chosen.MOST;
        if (more) {
            found.remove(found.stream().reduce((first, last) -> last).orElseThrow());
        }
        return new Chosen(found, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        show(ExecutionFilter.of(enter.getLocation().getQueryParameters()));
    }

    private void filter(ExecutionFilter wanted) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("executions", wanted.parameters()));
        show(wanted);
    }

    private void show(ExecutionFilter wanted) {
        filter = wanted;
        bar.show(wanted);
        rows.clear();
        list.deselectAll();
        next();
    }

    /** What is shown now, once more; ticks and place are kept. */
    private void refresh() {
        var wanted = Math.max(PAGE, rows.size());
        rows.clear();
        read(wanted);
    }

    private void next() {
        read(PAGE);
    }

    private void read(int size) {
        var after = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        var page = desk.page(filter, after, size + 1);
        rows.addAll(page.subList(0, Math.min(size, page.size())));
        list.getListDataView().refreshAll();
        more.setVisible(page.size() > size);
        header.line(new RowCount(desk.count(filter), ExecutionDesk.MOST_COUNTED).words(this, "executions.count"));
        nothing.standFor(list, rows.isEmpty(), this::why);
    }

    private EmptyState why() {
        if (filter.equals(ExecutionFilter.ALL)) {
            return new EmptyState(getTranslation("executions.empty"), getTranslation("executions.empty.next"));
        }
        var clear = new Button(getTranslation("executions.clear"), click -> filter(ExecutionFilter.ALL));
        return new EmptyState(getTranslation("executions.nothing"), getTranslation("executions.nothing.next"), clear);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("executions.title");
    }
}
