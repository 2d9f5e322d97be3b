package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.incidents.CareNotes.Note;
import com.mdmcmusicads.app.incidents.CareRows.CareRow;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;

/** What an inbox task shows of its incident: what stands still, why, for how many, and what was written about it. */
class CareCard extends Div {

    CareCard(CareRow row, CareWords words, List<Note> notes, boolean withLink, Instant now) {
        addClassNames("lead-card", "incident-card");
        var title = new Span(words.step(row.care()));
        title.addClassName("lead-title");
        add(
                title,
                new Paragraph(words.process(row.care()) + " · " + words.cases(row, getLocale())),
                new Paragraph(words.cause(row.care(), getLocale())),
                new Paragraph(getTranslation("incidents.advice." + row.care().cause())));
        if (withLink) {
            var link = new Anchor(Care.route(row.care().id()), getTranslation("incidents.card.more"));
            link.getElement().setAttribute("router-link", true);
            add(link);
        }
        if (!notes.isEmpty()) {
            add(new H4(getTranslation("incidents.notes")));
            add(new NoteList(notes, now));
        }
    }
}
