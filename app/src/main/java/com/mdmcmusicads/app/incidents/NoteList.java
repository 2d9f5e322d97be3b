package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.incidents.CareNotes.Note;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/** What people wrote about an incident, the newest first. */
class NoteList extends UnorderedList {

    NoteList(List<Note> notes, Instant now) {
        addClassNames("plain-list", "incident-notes");
        notes.forEach(note -> add(line(note, now)));
    }

    private ListItem line(Note note, Instant now) {
        var author = note.author().isEmpty() ? getTranslation("incidents.note.system") : note.author();
        var by = new Span(new Span(author + " · "), new RelativeTime(note.at(), now));
        by.addClassName("muted");
        return new ListItem(new Paragraph(note.words()), by);
    }
}
