package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.sandbox.TrialState;
import com.mdmcmusicads.app.sandbox.TrialState.StepDone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Every step in its order, on the days of the trial, with what it was asked and what it answered. */
class CoursePanel extends Panel {

    private final transient TrialState state;
    private final transient Play play;

    CoursePanel(TrialState state, Play play) {
        super(UI.getCurrent().getTranslation("trials.course"));
        this.state = state;
        this.play = play;
        addClassName("trial-course");
        if (state.steps().isEmpty()) {
            add(new Paragraph(getTranslation("trials.course.none")));
            return;
        }
        Instant shown = null;
        var list = new OrderedList();
        for (var step : state.steps()) {
            if (!step.at().equals(shown)) {
                list = new OrderedList();
                list.addClassName("trial-steps");
                var day = new Paragraph(TrialTime.both(state.startedAt(), step.at()));
                day.addClassName("trial-day");
                add(day, list);
                shown = step.at();
            }
            list.add(new ListItem(step(step)));
        }
    }

    private Component step(StepDone step) {
        var answer = new Span(answer(step));
        answer.addClassName("trial-answer");
        var summary = new Div(
                new Span(step.name()), answer, new Badge(getTranslation("trials.source." + step.source()), tone(step)));
        summary.addClassName("trial-step");
        var change = new Button(
                getTranslation("trials.answer.change"),
                click -> new AnswerDialog(step.activityId(), step.name(), state.plan(), play).open());
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var inside = new Div(new Paragraph(getTranslation("trials.step.in", values(step.in()))), change);
        return new Details(summary, inside);
    }

    private String answer(StepDone step) {
        if (step.failure() != null) {
            return getTranslation("trials.step.failed", step.failure());
        }
        return step.out() == null ? "" : "→ " + TrialTime.value(step.out());
    }

    private static Tone tone(StepDone step) {
        return step.failure() == null ? Tone.OUTLINE : Tone.DANGER;
    }

    private String values(Map<String, Object> in) {
        return in.isEmpty()
                ? getTranslation("trials.nothing")
                : in.entrySet().stream()
                        .map(value -> value.getKey() + " = " + TrialTime.value(value.getValue()))
                        .collect(Collectors.joining(" ; "));
    }
}
