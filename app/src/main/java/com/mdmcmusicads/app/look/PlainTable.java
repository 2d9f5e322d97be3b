package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A plain table; on a phone each row becomes a card whose cells carry their heading. */
public class PlainTable extends Div {

    private final List<String> headings;
    private final Element table = new Element("table");
    private final Element body = new Element("tbody");

    public PlainTable(String title, List<String> headings) {
        this.headings = headings;
        addClassName("figures-scroll");
        table.getClassList().add("figures-table");
        table.setAttribute("aria-label", title);
        var row = new Element("tr");
        for (var heading : headings) {
            row.appendChild(new Element("th").setAttribute("scope", "col").setText(heading));
        }
        table.appendChild(new Element("thead").appendChild(row), body);
        getElement().appendChild(table);
    }

    /** The same in the look of a room of its own. */
    public PlainTable styled(String className) {
        table.getClassList().add(className);
        return this;
    }

    /** The row, to be marked or listened to. */
    public Element row(Object... cells) {
        var row = new Element("tr");
        for (var at = 0; at < cells.length; at++) {
            var cell = new Element(at == 0 ? "th" : "td").setAttribute("data-label", headings.get(at));
            if (at == 0) {
                cell.setAttribute("scope", "row");
            }
            var content = cells[at] instanceof Component piece ? piece : new Span(String.valueOf(cells[at]));
            row.appendChild(cell.appendChild(content.getElement()));
        }
        body.appendChild(row);
        return row;
    }
}
