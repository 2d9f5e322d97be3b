package com.mdmcmusicads.app.trials;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;

/** Moments of a trial, in Paris: the day counted from its beginning, and the date. */
final class TrialTime {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private TrialTime() {}

    /** {@code J+2}. */
    static String day(Instant start, Instant moment) {
        return UI.getCurrent().getTranslation("trials.day", days(start, moment));
    }

    static long days(Instant start, Instant moment) {
        return ChronoUnit.DAYS.between(
                start.atZone(PARIS).toLocalDate(), moment.atZone(PARIS).toLocalDate());
    }

    /** {@code mer. 6 mars 2030, 10:00}. */
    static String date(Instant moment) {
        var locale = UI.getCurrent().getLocale();
        var shown = locale.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK;
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", shown)
                .withZone(PARIS)
                .format(moment);
    }

    static String both(Instant start, Instant moment) {
        return day(start, moment) + " · " + date(moment);
    }

    /** A value of a variable, as people read it. */
    static String value(Object value) {
        if (value == null) {
            return UI.getCurrent().getTranslation("trials.nothing");
        }
        if (value instanceof Date date) {
            return date(date.toInstant());
        }
        if (value instanceof Boolean yes) {
            return UI.getCurrent().getTranslation(yes ? "trials.yes" : "trials.no");
        }
        return value.toString();
    }
}
