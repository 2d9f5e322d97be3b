package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.executions.Runs.ProcessCount;
import com.mdmcmusicads.app.executions.Runs.State;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.Map;

/** All processes: how many cases run, have ended, stand still. */
@Route("operations/processes")
@RolesAllowed({"ADMIN", "DESIGNER", "DIRECTION"})
@Menu(title = "executions.processes.menu", order = 510, icon = "vaadin:sitemap")
class ProcessesView extends Div implements HasDynamicTitle {

    ProcessesView(RunDesk desk) {
        addClassName("page");
        add(new PageHeader(getTranslation("executions.processes.title"))
                .line(getTranslation("executions.processes.line")));
        var cards = new Div();
        cards.addClassName("process-cards");
        desk.processes().forEach(process -> cards.add(card(process)));
        add(cards);
    }

    private Section card(ProcessCount process) {
        var title = new H2(new RouterLink(process.name(), RunsView.class, RunsView.of(process.key())));
        var line = new Paragraph(getTranslation(
                process.versions() == 1 ? "executions.processes.version" : "executions.processes.versions",
                process.version(),
                process.versions()));
        line.addClassName("muted");
        var counts = new Div();
        counts.addClassName("process-counts");
        counts.add(count(process, State.RUNNING, process.running()), count(process, State.ENDED, process.ended()));
        if (process.failing() > 0) {
            counts.add(count(process, State.FAILING, process.failing()));
        }
        var card = new Section(title, line, counts);
        card.addClassNames("panel", "process-card");
        return card;
    }

    private RouterLink count(ProcessCount process, State state, long number) {
        var link = new RouterLink("", RunsView.class, RunsView.of(process.key()));
        link.setQueryParameters(QueryParameters.simple(Map.of("state", state.name())));
        var figure = new Span(NumberFormat.getIntegerInstance(getLocale()).format(number));
        figure.addClassName("process-figure");
        link.add(
                figure,
                state == State.FAILING
                        ? new Badge(States.word(state), Tone.DANGER)
                        : new Span(getTranslation("executions.processes.count." + state)));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("executions.processes.title");
    }
}
