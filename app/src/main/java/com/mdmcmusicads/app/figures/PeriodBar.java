package com.mdmcmusicads.app.figures;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The period of the figures: three usual ones, or any two days. */
class PeriodBar extends Div {

    private static final int MONTH = 30;
    private static final int QUARTER = 3;

    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final transient Consumer<Period> chosen;

    PeriodBar(Clock clock, Consumer<Period> chosen) {
        this.chosen = chosen;
        var today = LocalDate.now(clock.withZone(BusinessHours.PARIS));
        addClassName("figures-span");
        picker(from, "figures.from");
        picker(to, "figures.to");
        show(Period.year(today));
        add(
                preset("figures.span.month", Period.days(today, MONTH)),
                preset("figures.span.quarter", Period.months(today, QUARTER)),
                preset("figures.span.year", Period.year(today)),
                from,
                to);
    }

    Period period() {
        return new Period(from.getValue(), to.getValue());
    }

    private void picker(DatePicker picker, String label) {
        picker.setLabel(getTranslation(label));
        picker.setLocale(getLocale());
        picker.setRequired(true);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell();
            }
        });
    }

    private Button preset(String label, Period period) {
        var preset = new Button(getTranslation(label), click -> choose(period));
        preset.addClassName("chip");
        return preset;
    }

    void choose(Period period) {
        show(period);
        tell();
    }

    private void show(Period period) {
        from.setValue(period.from());
        to.setValue(period.to());
    }

    private void tell() {
        var isWhole = !from.isEmpty() && !to.isEmpty();
        to.setInvalid(isWhole && !period().isForward());
        to.setErrorMessage(getTranslation("figures.backward"));
        if (isWhole && period().isForward()) {
            chosen.accept(period());
        }
    }
}
