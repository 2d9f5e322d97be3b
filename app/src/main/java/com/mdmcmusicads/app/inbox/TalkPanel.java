package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskNotes;
import com.mdmcmusicads.app.tasks.TaskNotes.Note;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.avatar.AvatarVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;

/** What colleagues say about the subject. */
class TalkPanel extends Div {

    private final transient Tools tools;
    private final transient OpenTask task;
    private final transient People people;
    private final transient Acts acts;
    private final OrderedList said = new OrderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("inbox.talk.empty"));
    private final TextArea words = new TextArea(getTranslation("inbox.talk.words"));

    TalkPanel(Tools tools, OpenTask task, People people, Acts acts) {
        this.tools = tools;
        this.task = task;
        this.people = people;
        this.acts = acts;
        addClassName("task-talk");
        said.addClassName("task-said");
        nothing.addClassName("muted");
        words.setMaxLength(TaskNotes.LONGEST);
        words.setWidthFull();
        words.setMinRows(2);
        var send = new Button(getTranslation("inbox.talk.send"), click -> send());
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(words).resetFocusOnActiveElement();
        add(nothing, said, words, send);
        refresh();
    }

    private void send() {
        if (!words.isEmpty() && acts.attempt(() -> tools.notes().add(task.id(), words.getValue()))) {
            words.clear();
            refresh();
        }
    }

    void refresh() {
        said.removeAll();
        var notes = tools.notes().of(task);
        notes.forEach(note -> said.add(item(note)));
        said.setVisible(!notes.isEmpty());
        nothing.setVisible(notes.isEmpty());
    }

    private ListItem item(Note note) {
        var name = people.name(note.author());
        var avatar = new Avatar(name);
        avatar.addThemeVariants(AvatarVariant.LUMO_SMALL);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var who = new Span(name);
        who.addClassName("task-said-who");
        var head = new Div(who, new RelativeTime(note.at(), tools.clock().instant()));
        head.addClassName("task-said-head");
        if (!note.taskName().equals(task.name().french())) {
            head.add(new Span("· " + note.taskName()));
        }
        var text = new Div(note.words());
        text.addClassName("task-said-words");
        return new ListItem(avatar, new Div(head, text));
    }
}
