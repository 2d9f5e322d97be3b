package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.sandbox.TrialState;
import com.mdmcmusicads.forms.FormSchema;
import com.mdmcmusicads.forms.InvalidFormSchema;
import com.mdmcmusicads.forms.TaskForm;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** A task of the trial with the form a person would get. */
class TaskPanel extends Div {

    TaskPanel(TrialState.OpenTask task, TrialState state, Play play) {
        addClassName("trial-task");
        add(new H3(task.name()), new Paragraph(line(task, state)));
        var done = new Button(getTranslation("trials.complete"));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        if (task.form() == null) {
            done.addClickListener(click -> play.complete(task.key(), Map.of()));
        } else {
            addForm(task, state, play, done);
        }
        add(done);
    }

    private String line(TrialState.OpenTask task, TrialState state) {
        var who = String.join(", ", task.groups());
        return task.due() == null
                ? getTranslation("trials.task.for", who)
                : getTranslation("trials.task.due", who, TrialTime.both(state.startedAt(), task.due()));
    }

    private void addForm(TrialState.OpenTask task, TrialState state, Play play, Button done) {
        try {
            var clock = Clock.fixed(state.now(), TrialTime.PARIS);
            var form = new TaskForm(FormSchema.read(task.form()), task.data(), getLocale(), new NoFiles(), clock);
            form.addSubmitListener(wanted -> submit(form, task, play));
            done.addClickListener(click -> submit(form, task, play));
            add(form);
        } catch (InvalidFormSchema unreadable) {
            add(new Paragraph(getTranslation("trials.task.unreadable")));
            done.addClickListener(click -> play.complete(task.key(), Map.of()));
        }
    }

    private static void submit(TaskForm form, TrialState.OpenTask task, Play play) {
        form.submit().ifPresent(answers -> play.complete(task.key(), variables(task, answers)));
    }

    /** Exactly the form's keys: what was hidden or left empty is null. */
    private static Map<String, Object> variables(TrialState.OpenTask task, Map<String, Object> answers) {
        var variables = new HashMap<String, Object>();
        FormSchema.read(task.form()).keys().stream()
                .map(key -> key.path().split("[.\\[]", 2)[0])
                .forEach(key -> variables.put(key, variable(answers.get(key))));
        return variables;
    }

    private static Object variable(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValue() : number.doubleValue();
        }
        return value;
    }
}
