package com.mdmcmusicads.forms;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A form on screen: fields for a {@code .form} file, filled with data, that people fill in, leave half done, and submit. */
public final class TaskForm extends Composite<Div> {

    private final FormSchema schema;
    private final Map<String, Object> original;
    private final FormCheck check;
    private final Placement placement;
    private final Screen screen;
    private final PartsLayout layout;
    private final Complaints complaints;
    private Map<String, Object> values;
    private boolean readOnly;

    /** Data is what the form opens with; the clock gives today and the reader's time zone. */
    public TaskForm(FormSchema schema, Map<String, ?> data, Locale locale, FileStore files, Clock clock) {
        this.schema = schema;
        original = Plain.map(data);
        check = new FormCheck(schema, original, files, clock);
        Feel feel = new Feel(clock);
        placement = new Placement(schema, original, feel);
        screen = new Screen(this, Words.in(locale), feel, clock, files, original);
        layout = new PartsLayout(screen, schema.parts());
        complaints = new Complaints(screen, layout);
        values = opened().values();
        build();
        refresh();
    }

    private void build() {
        Span summary = complaints.summary();
        getContent().addClassName("mdmc-form");
        getContent().getElement().setAttribute("lang", screen.locale().getLanguage());
        getContent().add(summary, layout);
        Shortcuts.addShortcutListener(this, this::wantsToSubmit, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, this::wantsToSubmit, Key.ENTER, KeyModifier.META)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    private Filling opened() {
        return Filling.initial(schema, original, screen.clock().getZone());
    }

    /** The form as it stands, half filled and unchecked; give it to {@link #restore} to go on later. JSON values only. */
    public Map<String, Object> data() {
        return Plain.map(values);
    }

    /** Puts a draft from {@link #data} back; what no longer fits the form is left out. */
    public void restore(Map<String, ?> draft) {
        values = opened().answered(schema, Plain.map(draft)).values();
        complaints.clear();
        refresh();
    }

    /**
     * Checks everything. With errors the fields say them, the first one gets the focus and nothing is returned; otherwise the
     * answers to submit: visible fields only, JSON values only.
     */
    public Optional<Map<String, Object>> submit() {
        if (readOnly) {
            return Optional.empty();
        }
        List<FieldError> errors = new ArrayList<>(complaints.misread());
        FormCheck.Result result = check.check(values);
        errors.addAll(result.errors());
        showErrors(errors);
        return errors.isEmpty() ? Optional.of(result.values()) : Optional.empty();
    }

    /** Shows errors found elsewhere, for example by the receiver of the submission, and focuses the first. */
    public void showErrors(List<FieldError> errors) {
        complaints.show(errors);
    }

    /** Fields can be read and copied, not changed. */
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        refresh();
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** Told after every change of an answer; while someone types, after a pause. */
    public Registration addChangeListener(ComponentEventListener<ChangedEvent> listener) {
        return addListener(ChangedEvent.class, listener);
    }

    /** Told when someone presses Ctrl+Enter or Cmd+Enter; the host decides what submitting means. */
    public Registration addSubmitListener(ComponentEventListener<SubmitWantedEvent> listener) {
        return addListener(SubmitWantedEvent.class, listener);
    }

    void changed(DataPath path, Object value) {
        path.put(values, value);
        boolean wasFaulty = complaints.forget(path);
        refresh();
        if (wasFaulty) {
            complaints.keep(path, check.check(values).errors());
        }
        fireEvent(new ChangedEvent(this));
    }

    void addRow(Placed list) {
        List<Object> rows = rows(list);
        rows.add(Filling.newRow(list.part(), screen.clock().getZone()));
        list.path().put(values, rows);
        complaints.forget(list.path());
        afterChange();
    }

    void removeRow(Placed list, int index) {
        List<Object> rows = rows(list);
        rows.remove(index);
        list.path().put(values, rows);
        complaints.clear();
        afterChange();
    }

    private List<Object> rows(Placed list) {
        return list.path().in(values) instanceof List<?> rows ? new ArrayList<>(rows) : new ArrayList<>();
    }

    private void afterChange() {
        refresh();
        fireEvent(new ChangedEvent(this));
    }

    private void refresh() {
        Placement.Result placed = placement.of(values, false);
        placed.visible(here -> {
            if (here.part().kind() == Kind.EXPRESSION) {
                here.path().put(values, here.value());
            }
        });
        layout.show(placed.parts());
    }

    private void wantsToSubmit() {
        if (!readOnly) {
            fireEvent(new SubmitWantedEvent(this));
        }
    }

    /** An answer changed. */
    public static final class ChangedEvent extends ComponentEvent<TaskForm> {
        ChangedEvent(TaskForm source) {
            super(source, true);
        }
    }

    /** Someone pressed the keys to submit. */
    public static final class SubmitWantedEvent extends ComponentEvent<TaskForm> {
        SubmitWantedEvent(TaskForm source) {
            super(source, true);
        }
    }
}
