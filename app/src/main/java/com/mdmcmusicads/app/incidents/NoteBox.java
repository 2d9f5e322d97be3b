package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.incidents.CareNotes.Note;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What was written about an incident, and where one writes more. */
class NoteBox extends Div {

    private static final int LONGEST = 2000;

    NoteBox(List<Note> notes, Consumer<String> write, Instant now) {
        addClassName("incident-note-box");
        var field = new TextArea(getTranslation("incidents.note"));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        var keep = new Button(getTranslation("incidents.note.keep"), click -> {
            if (!field.getValue().isBlank()) {
                write.accept(field.getValue().strip());
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(field, keep, new NoteList(notes, now));
    }
}
