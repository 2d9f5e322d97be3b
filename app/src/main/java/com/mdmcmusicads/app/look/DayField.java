package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day, typed or picked, in the reader's language. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setLocale(getLocale());
        setI18n(CalendarWords.in(getLocale(), this));
    }
}
