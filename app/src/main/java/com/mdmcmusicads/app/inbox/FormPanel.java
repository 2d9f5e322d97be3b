package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.tasks.Day;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskDrafts.Draft;
import com.mdmcmusicads.forms.FormSchema;
import com.mdmcmusicads.forms.TaskForm;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Optional;

/** The form of the open task: filled in by whoever works on it, kept as a draft at every change. */
class FormPanel extends Div {

    private final transient Tools tools;
    private final transient OpenTask task;
    private final transient Person me;
    private final transient People people;
    private final transient Acts acts;
    private final transient Runnable done;
    private final Paragraph hint = new Paragraph();
    private final Span draft = new Span();
    private final Button complete = new Button(getTranslation("inbox.complete"), click -> complete());
    private TaskForm form;

    FormPanel(Tools tools, OpenTask task, Person me, People people, Acts acts, Runnable done) {
        this.tools = tools;
        this.task = task;
        this.me = me;
        this.people = people;
        this.acts = acts;
        this.done = done;
        addClassName("task-form");
        if (task.help() != null) {
            var help = new Paragraph(task.help().in(getLocale()));
            help.addClassName("task-help");
            add(help);
        }
        hint.addClassName("task-hint");
        add(hint);
        tools.forms().schema(task).ifPresentOrElse(this::addForm, this::addNoForm);
        addFoot();
        allow(task);
    }

    private void addForm(FormSchema schema) {
        var clock = tools.clock().withZone(Day.PARIS);
        var store = tools.files().storeFor(task, me);
        form = new TaskForm(schema, tools.forms().data(task), getLocale(), store, clock);
        tools.drafts().find(task.id()).ifPresent(this::restore);
        form.addChangeListener(change -> keepDraft());
        form.addSubmitListener(submit -> complete());
        add(form);
    }

    private void addNoForm() {
        add(new Paragraph(getTranslation("inbox.no-form")));
    }

    private void addFoot() {
        draft.addClassNames("task-draft", "muted", "small");
        draft.getElement().setAttribute("aria-live", "polite");
        complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        complete.addClassName("task-complete");
        var foot = new Div(complete, draft);
        foot.addClassName("task-form-foot");
        add(foot);
    }

    /** Fields are open for whoever may answer now. */
    void allow(OpenTask now) {
        if (form != null) {
            form.setReadOnly(!now.mayBeAnsweredBy(me));
        }
        complete.setVisible(now.mayBeCompletedBy(me));
        hint.setText(hint(now));
        hint.setVisible(!hint.getText().isEmpty());
    }

    private String hint(OpenTask now) {
        if (now.mayBeGivenBackBy(me)) {
            return getTranslation("inbox.hint.back", people.name(now.owner()));
        }
        if (now.isOf(me)) {
            return "";
        }
        return now.isFree()
                ? getTranslation("inbox.hint.claim")
                : getTranslation("inbox.hint.other", people.name(now.assignee()));
    }

    /** Nobody answers here any more. */
    void close() {
        if (form != null) {
            form.setReadOnly(true);
        }
        complete.setVisible(false);
        hint.setVisible(false);
    }

    private void restore(Draft saved) {
        form.restore(saved.answers());
        showDraft(saved.savedAt());
    }

    private void keepDraft() {
        if (!form.isReadOnly()) {
            tools.drafts().save(task.id(), form.data()).ifPresent(this::showDraft);
        }
    }

    private void showDraft(Instant at) {
        var isToday = Day.of(tools.clock().instant()).contains(at);
        var style = isToday
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        var when = style.withLocale(getLocale()).withZone(Day.PARIS).format(at);
        draft.setText(getTranslation(isToday ? "inbox.draft" : "inbox.draft.day", when));
    }

    private void complete() {
        var answers = form == null ? Optional.of(Map.<String, Object>of()) : form.submit();
        answers.ifPresent(values -> acts.attempt(() -> {
            var errors = tools.desk().complete(task.id(), values);
            if (errors.isEmpty()) {
                done.run();
            } else {
                form.showErrors(errors);
            }
        }));
    }
}
