package com.mdmcmusicads.app.processfigures;

import com.mdmcmusicads.app.processfigures.Flow.Way;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where cases go at each gateway, as bars with their shares. */
class WayList extends Div {

    private final transient FigureWords words;

    WayList(Flow flow, Flow other, FigureWords words) {
        this.words = words;
        addClassName("flow-ways");
        var shares = other == null
                ? java.util.Map.<String, Double>of()
                : other.ways().stream()
                        .collect(Collectors.toMap(way -> way.branch().flowId(), Way::share));
        var gateways = flow.ways().stream()
                .collect(Collectors.groupingBy(
                        way -> way.branch().gatewayId(), LinkedHashMap::new, Collectors.toList()));
        gateways.forEach((gateway, ways) -> add(gateway(flow.model().nameOf(gateway), ways, flow, shares)));
    }

    private Component gateway(String name, List<Way> ways, Flow flow, Map<String, Double> shares) {
        var block = new Div(new H3(name));
        block.addClassName("flow-gateway");
        ways.forEach(way -> block.add(line(way, flow, shares.get(way.branch().flowId()))));
        return block;
    }

    private Component line(Way way, Flow flow, Double before) {
        var name = way.branch().name().isEmpty()
                ? flow.model().nameOf(way.branch().targetId())
                : way.branch().name();
        var bar = new Div(new Div());
        bar.addClassName("flow-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--flow-share", String.valueOf(way.share()));
        var share = new Span(words.share(way.share(), getLocale())
                + " (" + words.number(way.number(), getLocale()) + ")"
                + (before == null
                        ? ""
                        : " · " + getTranslation("processfigures.compared", words.share(before, getLocale()))));
        share.addClassName("flow-share");
        var line = new Div(new Span(name), bar, share);
        line.addClassName("flow-way");
        return line;
    }
}
