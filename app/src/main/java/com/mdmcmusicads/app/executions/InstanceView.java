package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.diagrams.CaseInstance;
import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.diagrams.Movements;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** One execution: its live diagram, what stands still, what it waits for, each step with its values, and what was done to it. */
@Route("executions/:instance")
@RouteAlias("operations/instances/:instance")
@RolesAllowed({"ADMIN", "DESIGNER", "DIRECTION"})
class InstanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RunDesk desk;
    private final transient ExecutionDesk executions;
    private final transient List<ExecutionPanel> panels;
    private final transient List<ExecutionActs> acts;
    private final transient LiveDiagrams diagrams;
    private final transient InstancePieces pieces;
    private final Div head = new Div();
    private final Div below = new Div();
    private String id = "";
    private String title = "";

    InstanceView(
            RunDesk desk,
            ExecutionDesk executions,
            List<ExecutionPanel> panels,
            List<ExecutionActs> acts,
            LiveDiagrams diagrams,
            InstancePieces pieces,
            Signals signals) {
        this.desk = desk;
        this.executions = executions;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ExecutionPanel::order))
                .toList();
        this.acts = acts;
        this.diagrams = diagrams;
        this.pieces = pieces;
        addClassNames("page", "execution-page");
        head.addClassName("execution-head");
        below.addClassName("execution-below");
        Refresh.of(this, signals, Movements.MOVED, moved -> moved.equals(id), this::show);
        Refresh.of(this, signals, Movements.INCIDENT, moved -> moved.equals(id), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        id = entering.getRouteParameters().get("instance").orElse("");
        var instance = desk.instance(id).orElseThrow(NotFoundException::new);
        title = desk.model(instance.definitionId()).name();
        removeAll();
        add(head, diagrams.ofInstance(id), below);
        show(instance);
    }

    private void show() {
        desk.instance(id).ifPresent(this::show);
    }

    private void show(CaseInstance instance) {
        var row = executions.one(id).orElseThrow(NotFoundException::new);
        var header =
                new PageHeader(title, possible()).beside(row.state().badge()).line(pieces.line(row, getLocale()));
        head.removeAll();
        head.add(header);
        pieces.kin(row).ifPresent(head::add);
        below.removeAll();
        panels.forEach(panel -> panel.content(id).ifPresent(below::add));
        var reader = getLocale();
        var columns = new Div(pieces.waits(instance, reader), pieces.variables(instance, reader));
        columns.addClassName("instance-columns");
        below.add(
                columns,
                pieces.steps(instance, reader),
                pieces.decisions(instance, reader),
                pieces.trail(instance, reader));
    }

    private Component[] possible() {
        return acts.stream().flatMap(one -> one.forOne(id).stream()).toArray(Component[]::new);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
