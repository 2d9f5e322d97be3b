package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.drafts.DraftFilter;
import com.mdmcmusicads.app.drafts.ModelRow;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.EmptyPanel;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.Narrow;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.SearchField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All models: what runs, what is being written, by whom, and how many cases are behind. */
@Route("studio")
@Menu(title = "studio.menu", order = 505, icon = "vaadin:pencil")
@RolesAllowed({"DESIGNER", "ADMIN"})
class StudioView extends Div implements HasDynamicTitle {

    private static final int NARROW = 900;

    private final transient StudioTools tools;
    private final PageHeader header = new PageHeader(getTranslation("studio.title"), actions());
    private final SearchField words = new SearchField(getTranslation("studio.search"), this::reload).quick();
    private final Choice<ModelKind> kind = new Choice<>(
                    getTranslation("studio.kind.all"),
                    List.of(ModelKind.values()),
                    one -> getTranslation("studio.kinds." + one),
                    this::reload)
            .named(getTranslation("studio.column.kind"));
    private final Checkbox written = new Checkbox(getTranslation("studio.filter.drafts"), change -> reload());
    private final EmptyPanel nothing = new EmptyPanel();
    private final ModelGrid list;

    StudioView(StudioTools tools) {
        this.tools = tools;
        list = new ModelGrid(tools);
        addClassNames("page", "leads-page", "studio-page");
        var bar = new Div(words, kind, written);
        bar.addClassNames("lead-filters", "filter-open", "studio-filters");
        bar.getElement().setAttribute("role", "search");
        bar.getElement().setAttribute("aria-label", getTranslation("studio.filter"));
        add(header, bar, list, nothing);
        Narrow.watch(this, NARROW, list::narrow);
        Refresh.of(this, tools.signals(), DraftDesk.CHANGED, any -> true, this::reload);
        reload();
    }

    private Div actions() {
        var begin = new MenuBar();
        begin.addThemeVariants(MenuBarVariant.LUMO_PRIMARY);
        var menu = begin.addItem(getTranslation("studio.new")).getSubMenu();
        for (var one : ModelKind.values()) {
            menu.addItem(getTranslation("studio.new." + one), click -> begin(one));
        }
        var actions = new Div();
        if (Places.isThere(Places.IMPORT)) {
            actions.add(new Button(
                    getTranslation("studio.import"), click -> UI.getCurrent().navigate(Places.IMPORT)));
        }
        actions.add(begin);
        actions.addClassName("page-header-actions");
        return actions;
    }

    private void begin(ModelKind one) {
        new ReasonDialog(getTranslation("studio.new." + one), getTranslation("studio.create"), (name, reason) -> {
                    var ref = tools.drafts().create(one, name);
                    UI.getCurrent().navigate(Places.draft(ref));
                })
                .explain(getTranslation("studio.new.explain." + one))
                .askName("")
                .open();
    }

    private DraftFilter filter() {
        return new DraftFilter(words.getValue(), kind.getValue(), written.getValue());
    }

    private void reload() {
        if (list == null) {
            return;
        }
        var rows = tools.drafts().models(filter());
        header.line(line(rows));
        list.show(rows);
        nothing.standFor(list, rows.isEmpty(), this::why);
    }

    private String line(List<ModelRow> rows) {
        var drafts = rows.stream().filter(row -> row.changedAt() != null).count();
        var waiting = rows.stream().filter(ModelRow::waiting).count();
        var line = getTranslation("studio.line", rows.size(), drafts);
        return waiting == 0 ? line : line + " · " + getTranslation("studio.line.waiting", waiting);
    }

    private EmptyState why() {
        return new EmptyState(
                getTranslation("studio.nothing"),
                getTranslation("studio.nothing.next"),
                new Button(getTranslation("studio.clear"), click -> clear()));
    }

    private void clear() {
        words.clear();
        kind.clear();
        written.clear();
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("studio.title");
    }
}
