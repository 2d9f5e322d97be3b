package com.mdmcmusicads.app.sequences;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;

/** When mails of a sequence may leave. */
class WindowFields extends Div {

    private final TimePicker from = time("from");
    private final TimePicker to = time("to");
    private final Checkbox firstAtOnce = new Checkbox(getTranslation("sequences.window.first"));

    WindowFields(Draft content, boolean mayWrite) {
        addClassName("sequence-window");
        from.setValue(content.window().from());
        to.setValue(content.window().to());
        firstAtOnce.setValue(content.firstAtOnce());
        from.setReadOnly(!mayWrite);
        to.setReadOnly(!mayWrite);
        firstAtOnce.setReadOnly(!mayWrite);
        var hours = new Div(from, to);
        hours.addClassName("sequence-hours");
        add(new H3(getTranslation("sequences.window")), hours, firstAtOnce);
        add(new Paragraph(getTranslation("sequences.window.days")));
    }

    private TimePicker time(String name) {
        var field = new TimePicker(getTranslation("sequences.window." + name));
        field.setStep(Duration.ofMinutes(30));
        field.setMin(LocalTime.of(6, 0));
        field.setMax(LocalTime.of(22, 0));
        field.setLocale(getLocale());
        return field;
    }

    /** What stands there; the usual hours where it makes no sense. */
    SendingWindow window() {
        if (from.getValue() == null || to.getValue() == null) {
            return SendingWindow.USUAL;
        }
        var window = new SendingWindow(from.getValue(), to.getValue());
        to.setErrorMessage(getTranslation("sequences.window.wrong"));
        to.setInvalid(!window.isSensible());
        return window.isSensible() ? window : SendingWindow.USUAL;
    }

    boolean firstAtOnce() {
        return firstAtOnce.getValue();
    }
}
