package com.mdmcmusicads.forms;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasPrefix;
import com.vaadin.flow.component.shared.HasSuffix;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Single-line and multi-line text. */
final class TextFields {

    static final int PAUSE_MILLISECONDS = 400;

    private TextFields() {}

    static PartView line(Screen screen, Part part) {
        TextField field = new TextField();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLISECONDS);
        field.getElement().setProperty("inputmode", inputMode(part));
        return new InputView<>(screen, field, TextFields::text, text -> text)
                .adjusting((same, placed) -> adorn(screen, placed, same));
    }

    static PartView area(Screen screen, Part part) {
        TextArea field = new TextArea();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLISECONDS);
        field.setMinRows(3);
        field.setMaxRows(14);
        return new InputView<>(screen, field, TextFields::text, text -> text);
    }

    private static String text(Object value) {
        return value instanceof String text ? text : "";
    }

    private static String inputMode(Part part) {
        return switch (part.text("validate.validationType")) {
            case "email" -> "email";
            case "phone" -> "tel";
            default -> "text";
        };
    }

    /** Shows the short texts beside the value: a currency, a unit, https://. */
    static <F extends HasPrefix & HasSuffix> void adorn(Screen screen, Placed placed, F field) {
        String before = screen.line(placed, "appearance.prefixAdorner");
        String after = screen.line(placed, "appearance.suffixAdorner");
        field.setPrefixComponent(before.isEmpty() ? null : new Span(before));
        field.setSuffixComponent(after.isEmpty() ? null : new Span(after));
    }
}
