package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.drafts.Objection;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What speaks against publishing, what blocks first, each with a jump to where it is. */
class ProblemList extends Div {

    private final transient Consumer<String> jump;

    ProblemList(Consumer<String> jump) {
        this.jump = jump;
        addClassName("studio-problems");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(List<Objection> objections) {
        removeAll();
        if (objections.isEmpty()) {
            add(new Paragraph(getTranslation("studio.problems.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        objections.stream()
                .sorted(Comparator.comparing(objection -> !objection.blocking()))
                .forEach(objection -> list.add(line(objection)));
        add(list);
    }

    private ListItem line(Objection objection) {
        var badge = new Badge(
                getTranslation(objection.blocking() ? "studio.problem.blocks" : "studio.problem.warns"),
                objection.blocking() ? Tone.DANGER : Tone.WARNING);
        var line = new ListItem(badge, sentence(objection));
        line.addClassName("studio-problem");
        return line;
    }

    private Component sentence(Objection objection) {
        var words = getTranslation(objection.sentenceKey(), objection.words().toArray());
        if (objection.elementId() == null) {
            return new Span(words);
        }
        var button = new Button(words, click -> jump.accept(objection.elementId()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }
}
