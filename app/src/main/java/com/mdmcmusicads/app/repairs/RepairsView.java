package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyPanel;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.repairs.Repairs.Repair;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;

/** Acts on many executions, the latest first. */
@Route("repairs")
@RolesAllowed({"ADMIN", "DESIGNER"})
class RepairsView extends Div implements HasDynamicTitle {

    private final transient BatchDesk desk;
    private final transient Directory directory;
    private final transient Clock clock;
    private final UnorderedList list = new UnorderedList();
    private final EmptyPanel nothing = new EmptyPanel();

    RepairsView(BatchDesk desk, Directory directory, Signals signals, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
        addClassName("page");
        list.addClassNames("plain-list", "panel", "repair-list");
        add(new PageHeader(getTranslation("repairs.title")).line(getTranslation("repairs.line")), list, nothing);
        Refresh.of(this, signals, BatchDesk.CHANGED, id -> true, this::show);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
    }

    private void show() {
        var repairs = desk.latest();
        var names = directory.names(repairs.stream().map(Repair::by).distinct().toList());
        list.removeAll();
        repairs.forEach(repair -> list.add(line(repair, names)));
        nothing.standFor(
                list,
                repairs.isEmpty(),
                () -> new EmptyState(getTranslation("repairs.empty"), getTranslation("repairs.empty.next")));
    }

    private ListItem line(Repair repair, Map<String, String> names) {
        var link = new RouterLink(
                getTranslation(repair.order().act().key()),
                RepairView.class,
                new RouteParameters("repair", repair.id().toString()));
        var head = new Div(
                link,
                RepairView.badge(repair.state()),
                new Span(getTranslation("repairs.total", repair.total())),
                new Span(names.getOrDefault(repair.by(), "–")),
                new RelativeTime(repair.at(), clock.instant()));
        head.addClassName("execution-step");
        var why = new Paragraph(repair.order().reason());
        why.addClassName("muted");
        return new ListItem(head, why);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("repairs.title");
    }
}
