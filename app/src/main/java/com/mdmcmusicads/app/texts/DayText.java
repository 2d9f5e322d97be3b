package com.mdmcmusicads.app.texts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as people read them in Europe, whatever their language: "22/11/2026", "22 novembre 2026". */
public final class DayText {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private DayText() {}

    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    public static String full(LocalDate day, Locale reader) {
        var isFrench = reader.getLanguage().equals("fr");
        var text = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(isFrench ? Locale.FRANCE : Locale.UK)
                .format(day);
        return isFrench && day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }
}
