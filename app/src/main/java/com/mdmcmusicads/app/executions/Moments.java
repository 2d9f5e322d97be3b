package com.mdmcmusicads.app.executions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as the agency reads them: Paris time, in the reader's language. */
final class Moments {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Moments() {}

    static String full(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(PARIS)
                .format(moment);
    }
}
