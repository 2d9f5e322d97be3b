package com.mdmcmusicads.app.processfigures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A process in eight figures; beside each what it was in the version it is compared with. */
class FlowTiles extends Div {

    private final transient FigureWords words;

    FlowTiles(Flow flow, Flow other, FigureWords words) {
        this.words = words;
        addClassName("flow-tiles");
        tile("started", number(flow.started()), other == null ? null : number(other.started()));
        tile("completed", number(flow.completed()), other == null ? null : number(other.completed()));
        tile("cancelled", number(flow.cancelled()), other == null ? null : number(other.cancelled()));
        tile(
                "median",
                words.time(flow.runs().median(), getLocale()),
                other == null ? null : words.time(other.runs().median(), getLocale()));
        tile(
                "p90",
                words.time(flow.runs().p90(), getLocale()),
                other == null ? null : words.time(other.runs().p90(), getLocale()));
        tile("incidents", share(flow.incidentRate()), other == null ? null : share(other.incidentRate()));
        tile("late", share(flow.lateRate()), other == null ? null : share(other.lateRate()));
        tile("overdue", number(flow.overdue()), other == null ? null : number(other.overdue()));
    }

    private String number(long number) {
        return words.number(number, getLocale());
    }

    private String share(double percent) {
        return words.share(percent / 100, getLocale());
    }

    private void tile(String name, String value, String other) {
        var label = new Span(getTranslation("processfigures.tile." + name));
        label.addClassName("muted");
        var figure = new Span(value);
        figure.addClassName("flow-figure");
        var tile = new Div(label, figure);
        tile.addClassName("flow-tile");
        if (other != null) {
            var compared = new Span(getTranslation("processfigures.compared", other));
            compared.addClassName("muted");
            tile.add(compared);
        }
        add(tile);
    }
}
