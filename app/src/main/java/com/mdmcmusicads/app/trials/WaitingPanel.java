package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.sandbox.TrialState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What the trial waits for, each with what makes it go on. */
class WaitingPanel extends Panel {

    private final transient Play play;

    WaitingPanel(TrialState state, Play play) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("trials.waiting"));
        this.play = play;
        addClassName("trial-waiting");
        state.failures().forEach(failure -> add(failure(failure)));
        if (!state.failures().isEmpty()) {
            add(new Button(getTranslation("trials.again"), VaadinIcon.REFRESH.create(), click -> play.again()));
        }
        state.openTasks().forEach(task -> add(new TaskPanel(task, state, play)));
        state.timers().forEach(timer -> add(timer(timer, state)));
        state.awaitedMessages().forEach(message -> add(message(message)));
        if (getChildren().count() == 1) {
            add(new Paragraph(getTranslation(state.ended() ? "trials.ended.line" : "trials.waiting.none")));
        }
    }

    private Component failure(TrialState.Failure failure) {
        var words = new Paragraph(
                getTranslation("trials.failure." + failure.why(), failure.name().isEmpty() ? "–" : failure.name()));
        var detail = new Paragraph(failure.words());
        detail.addClassName("trial-detail");
        var box = new Div(words, detail);
        box.addClassName("trial-failure");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private Component timer(TrialState.Timer timer, TrialState state) {
        var when = new Span(TrialTime.both(state.startedAt(), timer.due()));
        when.addClassName("trial-when");
        var line = new Div(VaadinIcon.CLOCK.create(), new Span(timer.name()), when);
        line.addClassName("trial-wait");
        return line;
    }

    private Component message(String message) {
        var send = new Button(getTranslation("trials.tell"), click -> play.tell(message));
        send.addThemeVariants(ButtonVariant.LUMO_SMALL);
        send.setAriaLabel(getTranslation("trials.tell.this", message));
        var line = new Div(VaadinIcon.ENVELOPE_OPEN_O.create(), new Span(message), send);
        line.addClassName("trial-wait");
        return line;
    }
}
