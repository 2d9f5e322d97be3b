package com.mdmcmusicads.app.processfigures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.function.Function;

/** A process in eight figures; beside each what it was in the version it is compared with. */
class FlowTiles extends Div {

    private static final String NOTHING = "–";

    private final transient FigureWords words;
    private final transient Flow flow;
    private final transient Flow other;

    FlowTiles(Flow flow, Flow other, FigureWords words) {
        this.words = words;
        addClassName("flow-tiles");
        this.flow = flow;
        this.other = other;
        tile("started", one -> number(one.started()));
        tile("completed", one -> number(one.completed()));
        tile("cancelled", one -> number(one.cancelled()));
        tile("median", one -> time(one, Histogram::median));
        tile("p90", one -> time(one, Histogram::p90));
        tile("incidents", one -> share(one.incidentRate(), one.started()));
        tile("late", one -> share(one.lateRate(), one.sums().number(Kind.TASK)));
        tile("overdue", one -> number(one.overdue()));
    }

    /** What nothing has ended for, or is a share of nothing, cannot be said. */
    private String time(Flow one, Function<Histogram, Duration> figure) {
        return one.completed() == 0 ? NOTHING : words.time(figure.apply(one.runs()), getLocale());
    }

    private String share(double percent, long of) {
        return of == 0 ? NOTHING : words.share(percent / 100, getLocale());
    }

    private String number(long number) {
        return words.number(number, getLocale());
    }

    private void tile(String name, Function<Flow, String> say) {
        var label = new Span(getTranslation("processfigures.tile." + name));
        label.addClassName("muted");
        var figure = new Span(say.apply(flow));
        figure.addClassName("flow-figure");
        var tile = new Div(label, figure);
        tile.addClassName("flow-tile");
        if (other != null) {
            var compared = new Span(getTranslation("processfigures.compared", say.apply(other)));
            compared.addClassName("muted");
            tile.add(compared);
        }
        add(tile);
    }
}
