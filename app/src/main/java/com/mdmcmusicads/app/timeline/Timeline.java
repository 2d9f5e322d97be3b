package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.diagrams.Movements;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One list of everything that happened to a subject, newest first: changes, tasks, decisions with their reasons, steps of
 * its processes. Made by {@link Timelines}.
 */
public class Timeline extends Composite<Div> {

    private static final int PAGE = 25;

    private final transient Whole whole;
    private final Past past;
    private final Days days;
    private final Button more = new Button();
    private final Map<Kind, Button> kinds = new EnumMap<>(Kind.class);

    private Kind kind = Kind.ALL;
    private int shown = PAGE;
    private volatile List<String> instances = List.of();

    Timeline(Whole whole, Past past, Lines lines, Signals signals) {
        this.whole = whole;
        var subject = whole.subject();
        this.past = past;
        more.setText(getTranslation("timeline.more"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> older());
        days = new Days(lines);
        getContent().addClassName("timeline");
        getContent().add(choices(), days, more);
        Refresh.of(this, signals, subject.type(), subject.id()::equals, this::refresh);
        Refresh.of(this, signals, Movements.BEGAN, subject.id()::equals, this::refresh);
        Refresh.of(this, signals, Movements.MOVED, id -> instances.contains(id), this::refresh);
    }

    private Div choices() {
        var choices = new Div();
        choices.addClassName("chips");
        choices.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("timeline.filter"));
        for (var one : Kind.values()) {
            var chip = new Button(getTranslation(one.messageKey()), click -> show(one));
            chip.addClassName("chip");
            kinds.put(one, chip);
            choices.add(chip);
        }
        return choices;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show(kind);
    }

    private void refresh() {
        draw(read(null, shown));
    }

    private void show(Kind of) {
        kind = of;
        shown = PAGE;
        kinds.forEach((one, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(one == kind)));
        draw(read(null, PAGE));
    }

    private void older() {
        shown += PAGE;
        add(read(days.last(), PAGE));
    }

    private Past.Page read(Moment last, int size) {
        instances = past.instances(whole);
        return past.read(whole, kind, last, size);
    }

    private void draw(Past.Page page) {
        days.removeAll();
        add(page);
        if (page.moments().isEmpty()) {
            days.add(new Paragraph(getTranslation("timeline.empty")));
        }
    }

    private void add(Past.Page page) {
        days.append(page);
        more.setVisible(page.hasMore());
    }
}
