package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signal;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One list of everything that happened to a subject, newest first: changes, tasks, decisions with their reasons, steps of
 * its processes. Made by {@link Timelines}.
 */
public class Timeline extends Composite<Div> {

    private static final int PAGE = 25;

    private final Subject subject;
    private final Past past;
    private final Signals signals;
    private final Executor executor;
    private final Days days;
    private final Button more = new Button();
    private final Map<Kind, Button> kinds = new EnumMap<>(Kind.class);
    private final AtomicBoolean asked = new AtomicBoolean();

    private volatile Kind kind = Kind.ALL;
    private volatile int shown = PAGE;
    private volatile List<String> instances = List.of();
    private List<Runnable> subscriptions = List.of();

    Timeline(Subject subject, Past past, Lines lines, Signals signals, Executor executor) {
        this.subject = subject;
        this.past = past;
        this.signals = signals;
        this.executor = executor;
        more.setText(getTranslation("timeline.more"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> older());
        days = new Days(lines);
        getContent().addClassName("timeline");
        getContent().add(choices(), days, more);
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
        var ui = attached.getUI();
        subscriptions = List.of(
                signals.subscribe(subject.type(), signal -> hear(ui, signal, List.of(subject.id()))),
                signals.subscribe("process-began", signal -> hear(ui, signal, List.of(subject.id()))),
                signals.subscribe("process", signal -> hear(ui, signal, instances)));
        show(kind);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        subscriptions.forEach(Runnable::run);
    }

    /** However many signals come while one is being answered, the past is read once more. */
    private void hear(UI ui, Signal signal, List<String> awaited) {
        if (awaited.contains(signal.payload()) && asked.compareAndSet(false, true)) {
            executor.execute(() -> {
                asked.set(false);
                var page = read(null, shown);
                ui.access(() -> draw(page));
            });
        }
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
        instances = past.instances(subject);
        return past.read(subject, kind, last, size);
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
