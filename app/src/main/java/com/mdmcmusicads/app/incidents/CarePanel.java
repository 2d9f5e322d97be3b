package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.incidents.CareRows.CareRow;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** One cause in the list: where, why, how many, since when, who has it. */
class CarePanel extends Section {

    CarePanel(CareRow row, CareWords words, Instant now, Component... actions) {
        addClassNames("panel", "trouble", "incident-row");
        var care = row.care();
        var link = new Anchor(Care.route(care.id()), words.step(care));
        link.getElement().setAttribute("router-link", true);
        var title = new Div(new H2(link), new CareBadges(row));
        title.addClassName("incident-title");
        var head = new Div(title);
        head.addClassName("trouble-head");
        head.add(actions);
        add(head, new Paragraph(words.cause(care, getLocale())), facts(row, words, now));
    }

    private Component facts(CareRow row, CareWords words, Instant now) {
        var line = new Paragraph(
                new Span(words.process(row.care()) + " · " + words.cases(row, getLocale()) + " · "),
                new RelativeTime(row.solvedAt() == null ? row.care().openedAt() : row.solvedAt(), now));
        if (row.isAtWork()) {
            line.add(new Span(" · " + getTranslation("incidents.owner", words.owner(row, getLocale()))));
        }
        if (row.notes() > 0) {
            line.add(new Span(" · " + getTranslation("incidents.notes.count", row.notes())));
        }
        line.addClassName("muted");
        return line;
    }
}
