package com.mdmcmusicads.app.editors;

import com.mdmcmusicads.app.look.Badge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One table of differences with its title, how many of each kind, and a way to see only what changed. */
class DifferencePart extends Div {

    private final Element body = new Element("tbody");
    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    private final Div figures = new Div();

    DifferencePart(String title) {
        addClassName("difference-part");
        figures.addClassName("difference-figures");
        var head = new Div(new H3(title), figures);
        head.addClassName("difference-head");
        add(head);
    }

    /** Begins the table; each heading is a component of its own. */
    void table(String name, List<? extends Component> headings) {
        var row = new Element("tr");
        headings.forEach(heading ->
                row.appendChild(new Element("th").setAttribute("scope", "col").appendChild(heading.getElement())));
        var table = new Element("table").appendChild(new Element("thead").appendChild(row), body);
        table.setAttribute("aria-label", name);
        table.getClassList().add("difference-table");
        var frame = new Div();
        frame.addClassName("difference-frame");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        frame.getElement().appendChild(table);
        add(frame);
    }

    void row(Fate fate, List<? extends Component> cells) {
        counts.merge(fate, 1, Integer::sum);
        var row = new Element("tr").setAttribute("data-fate", fate.name());
        for (var at = 0; at < cells.size(); at++) {
            var cell = at == 0 ? new Element("th").setAttribute("scope", "row") : new Element("td");
            row.appendChild(cell.appendChild(cells.get(at).getElement()));
        }
        body.appendChild(row);
    }

    /** Says how many rows came out how, and offers to hide those that did not change. */
    void finish() {
        counts.forEach((fate, count) -> {
            if (fate != Fate.SAME) {
                figures.add(new Badge(getTranslation(fate.key() + ".count", count), fate.tone()));
            }
        });
        if (counts.getOrDefault(Fate.SAME, 0) > 0) {
            var only = new Checkbox(getTranslation("editors.difference.only"));
            only.addValueChangeListener(change -> onlyChanges(change.getValue()));
            only.setValue(counts.size() > 1);
            figures.add(only);
        }
    }

    private void onlyChanges(boolean only) {
        getElement().setAttribute("data-only-changes", only);
    }

    static Badge badge(Fate fate) {
        return new Badge(UI.getCurrent().getTranslation(fate.key()), fate.tone());
    }

    /** A text as it was, struck out, and as it is. */
    static Component texts(String before, String now) {
        if (before == null || now == null || before.equals(now)) {
            return new Span(now == null ? before == null ? "" : before : now);
        }
        var both = new Span();
        both.addClassName("difference-texts");
        both.getElement()
                .appendChild(new Element("del").setText(shown(before)), new Element("ins").setText(shown(now)));
        return both;
    }

    private static String shown(String text) {
        return text.isBlank() ? "–" : text;
    }
}
