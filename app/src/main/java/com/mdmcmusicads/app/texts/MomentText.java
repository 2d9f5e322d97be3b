package com.mdmcmusicads.app.texts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;

/** Moments as the agency reads them: Paris time, in the reader's language. */
public final class MomentText {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private MomentText() {}

    public static String full(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(PARIS)
                .format(moment);
    }

    /** A value as people read it: moments in Paris time, nothing as a dash. */
    public static String say(Object value, Locale locale) {
        if (value == null) {
            return "–";
        }
        return value instanceof Date date ? full(date.toInstant(), locale) : value.toString();
    }
}
