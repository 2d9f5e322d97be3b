package com.mdmcmusicads.forms;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** Dates, times and both together. */
final class MomentFields {

    private MomentFields() {}

    static PartView of(Screen screen, Part part) {
        Moments moments = Moments.of(part, screen.clock().getZone());
        if (moments.dateOnly()) {
            return date(screen, part, moments);
        }
        return moments.timeOnly() ? time(screen, part, moments) : both(screen, part, moments);
    }

    private static PartView date(Screen screen, Part part, Moments moments) {
        DatePicker field = new DatePicker();
        field.setLocale(screen.locale());
        field.setI18n(DateWords.in(screen.words()));
        return new InputView<>(
                        screen,
                        field,
                        value -> value instanceof String text
                                ? moments.date(text).orElse(null)
                                : null,
                        date -> date == null ? null : date.toString())
                .labelledBy(part.has("dateLabel") ? "dateLabel" : "label")
                .misreadAs("date")
                .adjusting((same, placed) -> same.setMin(earliest(screen, placed)));
    }

    private static PartView time(Screen screen, Part part, Moments moments) {
        TimePicker field = new TimePicker();
        field.setLocale(clock(screen, part));
        field.setStep(interval(part));
        return new InputView<>(
                        screen,
                        field,
                        value -> value instanceof String text
                                ? moments.time(text).orElse(null)
                                : null,
                        time -> time == null ? null : moments.text(time))
                .labelledBy(part.has("timeLabel") ? "timeLabel" : "label")
                .misreadAs("time");
    }

    private static PartView both(Screen screen, Part part, Moments moments) {
        DateTimePicker field = new DateTimePicker();
        field.setLocale(clock(screen, part));
        field.setDatePickerI18n(DateWords.in(screen.words()));
        field.setStep(interval(part));
        Function<Object, java.time.LocalDateTime> reading =
                value -> value instanceof String text ? moments.dateTime(text).orElse(null) : null;
        return new InputView<>(screen, field, reading, moment -> moment == null ? null : moments.text(moment))
                .labelledBy(part.has("label") ? "label" : "dateLabel")
                .misreadAs("datetime")
                .adjusting((same, placed) -> {
                    same.setDateAriaLabel(named(screen, placed, "dateLabel", "date.date"));
                    same.setTimeAriaLabel(named(screen, placed, "timeLabel", "date.time"));
                    LocalDate earliest = earliest(screen, placed);
                    same.setMin(earliest == null ? null : earliest.atStartOfDay());
                });
    }

    private static String named(Screen screen, Placed placed, String setting, String otherwise) {
        String given = screen.line(placed, setting);
        return given.isEmpty() ? screen.say(otherwise) : given;
    }

    /** The first day on offer; a value from before stays readable. */
    private static LocalDate earliest(Screen screen, Placed placed) {
        boolean bounded = placed.part().flag("disallowPassedDates", false) && placed.answerable();
        return bounded ? LocalDate.now(screen.clock()) : null;
    }

    private static Duration interval(Part part) {
        int minutes = part.count("timeInterval", 15);
        return Duration.ofMinutes(minutes > 0 && 60 % minutes == 0 ? minutes : 15);
    }

    private static Locale clock(Screen screen, Part part) {
        if (screen.locale().getLanguage().equals("fr")) {
            return screen.locale();
        }
        return part.flag("use24h", true) ? Locale.UK : Locale.US;
    }
}
