package com.mdmcmusicads.app.operations;

import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.operations.Takeovers.NodeRow;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;

/** Which nodes work on the jobs of processes, and what became of the work of those that died. */
@Route("operations/nodes")
@RolesAllowed({"ADMIN", "DESIGNER"})
@Menu(title = "operations.nodes.menu", order = 525, icon = "vaadin:server")
class NodesView extends Div implements HasDynamicTitle {

    private final transient NodeDesk desk;
    private final transient DiagramDesk diagrams;
    private final transient Clock clock;

    NodesView(NodeDesk desk, DiagramDesk diagrams, Clock clock) {
        this.desk = desk;
        this.diagrams = diagrams;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var now = clock.instant();
        removeAll();
        var takeovers = desk.latest();
        add(
                new PageHeader(getPageTitle()).line(getTranslation("operations.nodes.line")),
                new Panel(getTranslation("operations.nodes.working"), nodes(now)),
                new Panel(
                        getTranslation("operations.takeovers"),
                        takeovers.isEmpty()
                                ? new Paragraph(getTranslation("operations.takeovers.none"))
                                : new TakeoverList(takeovers, diagrams, now, true)));
    }

    private Component nodes(Instant now) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "node-list");
        desk.nodes().forEach(node -> list.add(line(node, now)));
        return list;
    }

    private ListItem line(NodeRow node, Instant now) {
        var state = getTranslation(node.alive() ? "operations.node.alive" : "operations.node.dead");
        var facts = new Div(
                new Span(getTranslation("operations.node.jobs", node.jobs()) + " · "
                        + getTranslation("operations.node.started") + " "),
                new RelativeTime(node.startedAt(), now),
                new Span(" · " + getTranslation("operations.node.seen") + " "),
                new RelativeTime(node.seenAt(), now));
        facts.addClassName("muted");
        var name = new Div(new Span(node.host()), new Badge(state, node.alive() ? Tone.SUCCESS : Tone.NEUTRAL));
        name.addClassName("node-name");
        return new ListItem(name, facts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.nodes.title");
    }
}
