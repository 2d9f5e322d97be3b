package com.mdmcmusicads.app.diagrams;

import com.mdmcmusicads.app.diagrams.CaseDiagram.Stop;
import com.mdmcmusicads.app.diagrams.CaseDiagram.Timer;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;

/** The diagram for those who do not see it, or have no room for it: where the case stands, what comes, what was done. */
class CaseInWords extends Div {

    private final CaseDiagram state;
    private final Instant now;

    CaseInWords(CaseDiagram state, Instant now) {
        this.state = state;
        this.now = now;
        var standing = new UnorderedList();
        standing.addClassName("case-standing");
        state.failing().values().forEach(name -> standing.add(failing(name)));
        state.active().stream()
                .filter(stop -> !state.failing().containsKey(stop.activityId()))
                .forEach(stop -> standing.add(line("diagrams.at", "is-active", stop.name(), stop.since())));
        state.timers().forEach(timer -> standing.add(upcoming(timer)));
        if (state.isOver()) {
            standing.add(line("diagrams.over", "is-over", lastName(), state.endedAt()));
        }
        add(standing);
        if (!state.done().isEmpty()) {
            add(past());
        }
    }

    private ListItem failing(String name) {
        var line = new ListItem(new Span(getTranslation("diagrams.failing", name)));
        line.addClassName("is-failing");
        return line;
    }

    private ListItem line(String key, String look, String name, Instant since) {
        var line = new ListItem(new Span(getTranslation(key, name)));
        line.addClassName(look);
        line.add(new Text(" "), new RelativeTime(since, now));
        return line;
    }

    private ListItem upcoming(Timer timer) {
        var line = new ListItem(new Span(getTranslation("diagrams.timer", timer.name())));
        line.addClassName("is-coming");
        line.add(new Text(" "), new RelativeTime(timer.due(), now));
        return line;
    }

    private String lastName() {
        var done = state.done();
        return done.isEmpty() ? "" : done.get(done.size() - 1).name();
    }

    private Component past() {
        var steps = new OrderedList();
        state.done().forEach(stop -> steps.add(step(stop)));
        var past = new Details(getTranslation("diagrams.done", state.done().size()), steps);
        past.addClassName("case-past");
        return past;
    }

    private ListItem step(Stop stop) {
        var name = new Span(stop.name());
        var step = new ListItem(name);
        if (stop.passes() > 1) {
            step.add(new Text(getTranslation("diagrams.passes", stop.passes())));
        }
        if (stop.interrupted()) {
            step.add(new Text(getTranslation("diagrams.interrupted")));
        }
        step.add(new Text(" "), new RelativeTime(stop.left() == null ? stop.since() : stop.left(), now));
        return step;
    }
}
