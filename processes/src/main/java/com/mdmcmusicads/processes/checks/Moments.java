package com.mdmcmusicads.processes.checks;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Durations, dates and repetitions as ISO 8601 writes them and the engine reads them. */
final class Moments {

    private static final Pattern DURATION = Pattern.compile(
            "P(?=.)((?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)(T(?=.)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?");

    private Moments() {}

    static boolean isDuration(String text) {
        return DURATION.matcher(text.strip()).matches();
    }

    /** About how long; months count 30 days. */
    static Duration length(String duration) {
        var parts = DURATION.matcher(duration.strip());
        if (!parts.matches()) {
            return Duration.ZERO;
        }
        var days = parts.group(1).isEmpty() ? Period.ZERO : Period.parse("P" + parts.group(1));
        var time = parts.group(2) == null ? Duration.ZERO : Duration.parse("P" + parts.group(2));
        return time.plusDays(days.getDays() + 30L * days.toTotalMonths());
    }

    static boolean isDate(String text) {
        try {
            LocalDateTime.parse(text.strip());
            return true;
        } catch (DateTimeParseException local) {
            return isMoment(text);
        }
    }

    private static boolean isMoment(String text) {
        try {
            OffsetDateTime.parse(text.strip());
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
