package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.executions.Runs.ProcessCount;
import com.mdmcmusicads.app.look.PageHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;

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
        var title = new H2(link(process, RunState.ANY, process.name()));
        var line = new Paragraph(getTranslation(
                process.versions() == 1 ? "executions.processes.version" : "executions.processes.versions",
                process.version(),
                process.versions()));
        line.addClassName("muted");
        var counts = new Div();
        counts.addClassName("process-counts");
        counts.add(count(process, RunState.OPEN, process.running()), count(process, RunState.ENDED, process.ended()));
        if (process.failing() > 0) {
            counts.add(count(process, RunState.FAILING, process.failing()));
        }
        var flow = new Anchor(
                "operations/processes/" + ProcessKeys.address(process.key()) + "/flow",
                getTranslation("executions.processes.flow"));
        flow.getElement().setAttribute("router-link", true);
        var card = new Section(title, line, counts, flow);
        card.addClassNames("panel", "process-card");
        return card;
    }

    private static RouterLink link(ProcessCount process, RunState state, String words) {
        var link = new RouterLink(words, ExecutionsView.class);
        link.setQueryParameters(ExecutionFilter.of(process.key(), state).parameters());
        return link;
    }

    private RouterLink count(ProcessCount process, RunState state, long number) {
        var link = link(process, state, "");
        var figure = new Span(NumberFormat.getIntegerInstance(getLocale()).format(number));
        figure.addClassName("process-figure");
        link.add(
                figure,
                state == RunState.FAILING
                        ? state.badge()
                        : new Span(getTranslation("executions.processes.count." + state)));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("executions.processes.title");
    }
}
