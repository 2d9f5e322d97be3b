package com.mdmcmusicads.forms;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** A date or time as people of a language write it. */
final class SpokenTime {

    private SpokenTime() {}

    static String of(TemporalAccessor moment, Locale locale) {
        boolean date = moment.isSupported(ChronoField.EPOCH_DAY);
        boolean time = moment.isSupported(ChronoField.HOUR_OF_DAY);
        try {
            return style(date, time).withLocale(locale).format(moment);
        } catch (DateTimeException notBoth) {
            return moment.toString();
        }
    }

    private static DateTimeFormatter style(boolean date, boolean time) {
        if (date && time) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);
        }
        return date
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    }
}
