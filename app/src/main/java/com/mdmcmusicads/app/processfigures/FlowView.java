package com.mdmcmusicads.app.processfigures;

import com.mdmcmusicads.app.documents.ExcelLink;
import com.mdmcmusicads.app.executions.ProcessKeys;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Panel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** How a process really runs: the diagram with its warm steps and busy flows, and the same in tables. */
@Route("operations/processes/:process/flow")
@RolesAllowed({"ADMIN", "DESIGNER", "DIRECTION"})
class FlowView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FlowDesk desk;
    private final transient FigureWords words;
    private final transient FlowExport export;
    private final transient Clock clock;
    private final HeatDiagram diagram = new HeatDiagram();
    private final Div figures = new Div();
    private final Div tables = new Div();
    private String process;
    private String title = "";

    FlowView(FlowDesk desk, FigureWords words, FlowExport export, Clock clock) {
        this.desk = desk;
        this.words = words;
        this.export = export;
        this.clock = clock;
        addClassNames("page", "flow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        process = ProcessKeys.key(entering.getRouteParameters().get("process").orElse(""));
        var chosen = FlowChoice.read(entering.getLocation().getQueryParameters(), clock);
        var flow = desk.flow(process, chosen.version(), chosen.period()).orElseThrow(NotFoundException::new);
        title = getTranslation("processfigures.title");
        removeAll();
        add(
                new PageHeader(flow.model().name(), excel(chosen)).line(getTranslation("processfigures.line")),
                new FlowBar(desk.versions(process), chosen, clock, this::choose),
                figures,
                diagram,
                tables);
        show(flow, chosen);
    }

    private ExcelLink excel(FlowChoice chosen) {
        var reader = getLocale();
        return new ExcelLink(
                getTranslation("processfigures.excel"),
                getTranslation("processfigures.excel.file"),
                target -> desk.flow(process, chosen.version(), chosen.period())
                        .ifPresent(flow -> export.write(flow, reader, target)));
    }

    private void choose(FlowChoice chosen) {
        UI.getCurrent().navigate("operations/processes/" + ProcessKeys.address(process) + "/flow", chosen.parameters());
    }

    private void show(Flow flow, FlowChoice chosen) {
        var other = chosen.with() == null
                ? null
                : desk.flow(process, chosen.with(), chosen.period()).orElse(null);
        figures.removeAll();
        tables.removeAll();
        if (flow.missingDays() > 0) {
            figures.add(new Paragraph(getTranslation("processfigures.missing", flow.missingDays())));
        }
        figures.add(new FlowTiles(flow, other, words));
        diagram.draw(flow, chosen.heat().of(flow, words, getLocale()));
        tables.addClassName("flow-tables");
        tables.add(steps(flow, other));
        if (!flow.ways().isEmpty()) {
            tables.add(new Panel(getTranslation("processfigures.ways"), new WayList(flow, other, words)));
        }
    }

    private Panel steps(Flow flow, Flow other) {
        return new Panel(
                getTranslation("processfigures.steps"),
                flow.steps().isEmpty()
                        ? new EmptyState(
                                getTranslation("processfigures.none"), getTranslation("processfigures.none.next"))
                        : new StepTable(flow, other, words));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
