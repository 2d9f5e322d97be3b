package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.diagrams.CaseInstance;
import com.mdmcmusicads.app.diagrams.DrawnModel;
import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.executions.RunDesk.Variable;
import com.mdmcmusicads.app.executions.RunDesk.Waiting;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/** One instance: its live diagram, what stands still, what waits, and what it knows. */
@Route("executions/:instance")
@RouteAlias("operations/instances/:instance")
@RolesAllowed({"ADMIN", "DESIGNER", "DIRECTION"})
class InstanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RunDesk desk;
    private final List<ExecutionPanel> panels;
    private final LiveDiagrams diagrams;
    private final Clock clock;
    private String title = "";

    InstanceView(RunDesk desk, List<ExecutionPanel> panels, LiveDiagrams diagrams, Clock clock) {
        this.desk = desk;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ExecutionPanel::order))
                .toList();
        this.diagrams = diagrams;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters().get("instance").orElse("");
        var instance = desk.instance(id).orElseThrow(NotFoundException::new);
        var model = desk.model(instance.definitionId());
        title = model.name();
        removeAll();
        add(head(instance, model), diagrams.ofInstance(id));
        panels.forEach(panel -> panel.content(id).ifPresent(this::add));
        var columns = new Div(waiting(instance), variables(id));
        columns.addClassName("instance-columns");
        add(columns);
    }

    private Component head(CaseInstance instance, DrawnModel model) {
        var state = getTranslation(instance.isOver() ? "executions.state.ENDED" : "executions.state.RUNNING");
        return new PageHeader(model.name())
                .beside(new Badge(state, instance.isOver() ? Tone.SUCCESS : Tone.ACCENT))
                .line(getTranslation(
                        "executions.instance.line",
                        instance.businessKey() == null ? instance.id() : instance.businessKey(),
                        model.version(),
                        Moments.full(instance.startedAt(), getLocale())));
    }

    private Component waiting(CaseInstance instance) {
        var jobs = desk.jobs(instance.id(), instance.definitionId());
        return panel("executions.instance.jobs", jobs.isEmpty() ? none("executions.instance.jobs.none") : list(jobs));
    }

    private Component list(List<Waiting> jobs) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        jobs.forEach(job -> list.add(line(job)));
        return list;
    }

    private ListItem line(Waiting job) {
        var line = new ListItem(new Span(job.activity() + " "));
        line.add(
                job.due() == null
                        ? new Span(getTranslation("executions.instance.jobs.now"))
                        : new RelativeTime(job.due(), clock.instant()));
        if (!job.timer()) {
            line.add(new Span(" · " + getTranslation("executions.attempts", job.attemptsLeft())));
        }
        return line;
    }

    private Component variables(String id) {
        var variables = desk.variables(id);
        var facts = new DescriptionList();
        facts.addClassName("facts");
        for (var variable : variables) {
            facts.add(new DescriptionList.Term(variable.name()), new DescriptionList.Description(say(variable)));
        }
        return panel(
                "executions.instance.variables",
                variables.isEmpty() ? none("executions.instance.variables.none") : facts);
    }

    private String say(Variable variable) {
        if (variable.value() == null) {
            return "–";
        }
        return variable.value() instanceof Date date
                ? Moments.full(date.toInstant(), getLocale())
                : variable.value().toString();
    }

    private Paragraph none(String key) {
        var none = new Paragraph(getTranslation(key));
        none.addClassName("muted");
        return none;
    }

    private Section panel(String key, Component content) {
        var panel = new Section(new H2(getTranslation(key)), content);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
