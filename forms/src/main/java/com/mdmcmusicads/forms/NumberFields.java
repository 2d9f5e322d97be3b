package com.mdmcmusicads.forms;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers, exact, written as the reader writes them; the arrow keys step up and down. */
final class NumberFields {

    private NumberFields() {}

    static PartView of(Screen screen, Part part) {
        BigDecimalField field = new BigDecimalField();
        field.setLocale(screen.locale());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TextFields.PAUSE_MILLISECONDS);
        field.getElement().setProperty("inputmode", part.count("decimalDigits", 1) == 0 ? "numeric" : "decimal");
        Shortcuts.addShortcutListener(field, () -> step(field, part, 1), Key.ARROW_UP)
                .listenOn(field);
        Shortcuts.addShortcutListener(field, () -> step(field, part, -1), Key.ARROW_DOWN)
                .listenOn(field);
        return new InputView<>(screen, field, NumberFields::shown, value -> answer(part, value))
                .misreadAs("number")
                .adjusting((same, placed) -> TextFields.adorn(screen, placed, same));
    }

    private static BigDecimal shown(Object value) {
        return Numbers.of(value).orElse(null);
    }

    private static Object answer(Part part, BigDecimal value) {
        return Coercion.of(part, value == null ? null : value.toPlainString(), java.time.ZoneOffset.UTC)
                .value();
    }

    static void step(BigDecimalField field, Part part, int direction) {
        if (field.isReadOnly() || !field.isEnabled()) {
            return;
        }
        BigDecimal size =
                part.number("increment").filter(step -> step.signum() > 0).orElseGet(() -> smallest(part));
        BigDecimal value = field.getValue() == null ? BigDecimal.ZERO : field.getValue();
        BigDecimal steps = value.divide(size, 0, direction > 0 ? RoundingMode.FLOOR : RoundingMode.CEILING);
        field.setValue(steps.add(BigDecimal.valueOf(direction)).multiply(size));
    }

    private static BigDecimal smallest(Part part) {
        return BigDecimal.ONE.movePointLeft(Math.min(part.count("decimalDigits", 0), Limits.NUMBER_DIGITS));
    }
}
