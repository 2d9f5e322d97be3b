package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.sandbox.Answer;
import com.mdmcmusicads.app.sandbox.TrialPlan;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Chooses what a step answers: values one call after the other, an error, or a breakdown. */
class AnswerDialog extends Dialog {

    private static final int MOST = 50;

    private final String activity;
    private final transient TrialPlan plan;
    private final transient Play play;
    private final RadioButtonGroup<Answer.Kind> kind = new RadioButtonGroup<>(getTranslation("trials.answer.kind"));
    private final TextArea words = new TextArea(getTranslation("trials.answer.values"));

    AnswerDialog(String activity, String name, TrialPlan plan, Play play) {
        this.activity = activity;
        this.plan = plan;
        this.play = play;
        setHeaderTitle(getTranslation("trials.answer.title", name));
        setWidth("32rem");
        kind.setItems(Answer.Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("trials.answer." + one));
        kind.setValue(Answer.Kind.VALUE);
        kind.addValueChangeListener(
                change -> words.setHelperText(getTranslation("trials.answer.help." + change.getValue())));
        words.setHelperText(getTranslation("trials.answer.help.VALUE"));
        words.setMaxLength(2_000);
        words.setWidthFull();
        add(new Paragraph(getTranslation("trials.answer.line")), kind, words);
        getFooter().add(cancel(), later(), fromStart());
    }

    private Button cancel() {
        return new Button(getTranslation("trials.cancel"), click -> close());
    }

    private Button later() {
        return new Button(getTranslation("trials.answer.next"), click -> {
            close();
            play.answer(activity, answers());
        });
    }

    private Button fromStart() {
        var restart = new Button(getTranslation("trials.answer.restart"), click -> {
            close();
            play.restart(changed());
        });
        restart.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return restart;
    }

    private TrialPlan changed() {
        var all = new LinkedHashMap<>(plan.answers());
        if (answers().isEmpty()) {
            all.remove(activity);
        } else {
            all.put(activity, answers());
        }
        return new TrialPlan(
                plan.ref(),
                plan.content(),
                plan.drafts(),
                plan.startMessage(),
                plan.variables(),
                plan.startAt(),
                all,
                plan.likeCase());
    }

    /** A line with nothing but a dash answers nothing; no line at all leaves the step to itself. */
    private List<Answer> answers() {
        if (kind.getValue() != Answer.Kind.VALUE) {
            return List.of(new Answer(kind.getValue(), words.getValue().strip()));
        }
        return Stream.of(words.getValue().split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .map(line -> Answer.of(line.equals("-") ? null : line))
                .toList();
    }
}
