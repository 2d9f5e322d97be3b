package com.mdmcmusicads.forms;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A calendar that speaks the reader's language; weeks start on Monday. */
final class DateWords {

    private DateWords() {}

    static DatePickerI18n in(Words words) {
        Locale locale = words.locale();
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats(
                        locale.getLanguage().equals("fr") ? "dd/MM/yyyy" : "d MMM yyyy", "dd/MM/yyyy", "yyyy-MM-dd")
                .setToday(words.say("date.today"))
                .setCancel(words.say("date.cancel"));
    }

    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
