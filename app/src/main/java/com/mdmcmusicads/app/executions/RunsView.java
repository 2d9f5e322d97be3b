package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.executions.Runs.Run;
import com.mdmcmusicads.app.executions.Runs.State;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The instances of one process, those that began last first. */
@Route("operations/processes/:process")
@RolesAllowed({"ADMIN", "DESIGNER", "DIRECTION"})
class RunsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final RunDesk desk;
    private final Clock clock;
    private final PageHeader header = new PageHeader("");
    private final Map<State, Button> states = new EnumMap<>(State.class);
    private final TextField search = new TextField();
    private final Grid<Run> grid = new Grid<>();
    private final Div nothing = new Div();
    private final Button more = new Button();
    private final List<Run> shown = new ArrayList<>();

    private String process;
    private String title = "";
    private State state = State.ANY;
    private Instant now;

    RunsView(RunDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassName("page");
        more.setText(getTranslation("executions.runs.more"));
        more.addClickListener(click -> next());
        add(header, filters(), grid, nothing, more);
        columns();
    }

    static RouteParameters of(String process) {
        return new RouteParameters("process", ProcessKeys.address(process));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        process = ProcessKeys.key(entering.getRouteParameters().get("process").orElse(""));
        title = desk.process(process).orElseThrow(NotFoundException::new).name();
        header.title(title);
        entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("state")
                .ifPresentOrElse(name -> filter(state(name)), () -> filter(State.ANY));
    }

    private static State state(String name) {
        try {
            return State.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            return State.ANY;
        }
    }

    private Component filters() {
        var chips = new Div();
        chips.addClassName("chips");
        chips.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("executions.runs.filter"));
        for (var one : State.values()) {
            var chip = new Button(States.word(one), click -> filter(one));
            chip.addClassName("chip");
            states.put(one, chip);
            chips.add(chip);
        }
        search.setPlaceholder(getTranslation("executions.runs.search"));
        search.setAriaLabel(getTranslation("executions.runs.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> filter(state));
        var bar = new Div(chips, search);
        bar.addClassName("filter-bar");
        return bar;
    }

    private void columns() {
        grid.addComponentColumn(run -> new RouterLink(
                        run.businessKey() == null ? run.id() : run.businessKey(),
                        InstanceView.class,
                        new RouteParameters("instance", run.id())))
                .setHeader(getTranslation("executions.runs.key"))
                .setFlexGrow(3);
        grid.addComponentColumn(run -> States.badge(run.state()))
                .setHeader(getTranslation("executions.runs.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(run -> new RelativeTime(run.startedAt(), now))
                .setHeader(getTranslation("executions.runs.started"));
        grid.addComponentColumn(run -> run.endedAt() == null ? new Span("–") : new RelativeTime(run.endedAt(), now))
                .setHeader(getTranslation("executions.runs.ended"));
        grid.addColumn(Run::version)
                .setHeader(getTranslation("executions.runs.version"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private void filter(State wanted) {
        state = wanted;
        now = clock.instant();
        states.forEach((one, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(one == state)));
        shown.clear();
        next();
    }

    private void next() {
        var after = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        var key = search.isEmpty() ? null : search.getValue().strip();
        var page = desk.runs(process, state, key, after, PAGE + 1);
        shown.addAll(page.subList(0, Math.min(PAGE, page.size())));
        grid.setItems(shown);
        grid.setVisible(!shown.isEmpty());
        nothing.removeAll();
        if (shown.isEmpty()) {
            nothing.add(new EmptyState(
                    getTranslation("executions.runs.none"), getTranslation("executions.runs.none.next")));
        }
        more.setVisible(page.size() > PAGE);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
