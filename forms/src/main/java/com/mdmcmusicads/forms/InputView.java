package com.mdmcmusicads.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** An answer in one Vaadin field: label, help, state, value and error follow the form. */
final class InputView<F extends Component & InputField<?, V> & HasValidationProperties, V> implements PartView {

    private final Screen screen;
    private final F field;
    private final Function<Object, V> reading;
    private final Function<V, Object> writing;
    private BiConsumer<F, Placed> adjusting = (same, placed) -> {};
    private String labelSetting = "label";
    private String misreadKey = "type";
    private Placed placed;
    private boolean showing;

    /** Reading makes the field's value of a plain one, writing makes a plain value of the field's. */
    InputView(Screen screen, F field, Function<Object, V> reading, Function<V, Object> writing) {
        this.screen = screen;
        this.field = field;
        this.reading = reading;
        this.writing = writing;
        field.setManualValidation(true);
        field.setWidthFull();
        field.addValueChangeListener(event -> changed());
    }

    InputView<F, V> labelledBy(String setting) {
        labelSetting = setting;
        return this;
    }

    InputView<F, V> misreadAs(String key) {
        misreadKey = key;
        return this;
    }

    /** Something more to bring up to date before the value. */
    InputView<F, V> adjusting(BiConsumer<F, Placed> adjusting) {
        this.adjusting = adjusting;
        return this;
    }

    private void changed() {
        if (!showing) {
            screen.form().changed(placed.path(), writing.apply(field.getValue()));
        }
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void show(Placed now) {
        placed = now;
        showing = true;
        try {
            field.getElement().setAttribute("data-key", now.path().toString());
            field.setLabel(screen.line(now, labelSetting));
            String help = screen.line(now, "description");
            field.setHelperText(help.isEmpty() ? null : help);
            field.setRequiredIndicatorVisible(now.required() && !screen.readOnly(now));
            field.setReadOnly(screen.readOnly(now));
            field.setEnabled(!now.disabled());
            adjusting.accept(field, now);
            showValue(now.value());
        } finally {
            showing = false;
        }
    }

    private void showValue(Object value) {
        if (!Objects.equals(writing.apply(field.getValue()), value)) {
            V shown = reading.apply(value);
            field.setValue(shown == null ? field.getEmptyValue() : shown);
        }
    }

    @Override
    public void complain(String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }

    @Override
    public void focus() {
        field.getElement().callJsFunction("focus");
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<FieldError> misread() {
        boolean wrong = placed.answerable()
                && field.isEmpty()
                && field instanceof HasValidator<?> validator
                && ((HasValidator<V>) validator)
                        .getDefaultValidator()
                        .apply(field.getValue(), new ValueContext(field))
                        .isError();
        return wrong
                ? Optional.of(FieldError.of(placed.path(), misreadKey, screen.say("date.example")))
                : Optional.empty();
    }

    @Override
    public Optional<DataPath> answers() {
        return Optional.of(placed.path());
    }
}
