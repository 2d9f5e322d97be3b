package com.mdmcmusicads.app.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/**
 * Working time of the agency: Monday to Friday, 9:00 to 12:30 and 13:30 to 18:00 in Paris, without the public holidays
 * of mainland France (Code du travail, L3133-1). All arithmetic is on the time line, so a change of the clocks never
 * adds or loses an hour of work.
 */
@Component
public class BusinessHours {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Window MORNING = new Window(LocalTime.of(9, 0), LocalTime.of(12, 30));
    private static final Window AFTERNOON = new Window(LocalTime.of(13, 30), LocalTime.of(18, 0));

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    /** The moment by which {@code work} hours of working time have passed since {@code start}. */
    public Instant after(Instant start, Duration work) {
        var left = work;
        for (var day = start.atZone(PARIS).toLocalDate(); ; day = day.plusDays(1)) {
            if (!isWorkday(day)) {
                continue;
            }
            for (var window : new Window[] {MORNING, AFTERNOON}) {
                var from = later(start, window.from(day));
                var open = Duration.between(from, window.to(day));
                if (open.isNegative()) {
                    continue;
                }
                if (open.compareTo(left) >= 0) {
                    return from.plus(left);
                }
                left = left.minus(open);
            }
        }
    }

    /** The working time between two moments; zero when the second is not later. */
    public Duration between(Instant start, Instant end) {
        var sum = Duration.ZERO;
        var last = end.atZone(PARIS).toLocalDate();
        for (var day = start.atZone(PARIS).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkday(day)) {
                sum = sum.plus(MORNING.overlap(day, start, end)).plus(AFTERNOON.overlap(day, start, end));
            }
        }
        return sum;
    }

    public boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private record Window(LocalTime start, LocalTime end) {

        Instant from(LocalDate day) {
            return ZonedDateTime.of(day, start, PARIS).toInstant();
        }

        Instant to(LocalDate day) {
            return ZonedDateTime.of(day, end, PARIS).toInstant();
        }

        Duration overlap(LocalDate day, Instant start, Instant end) {
            var until = to(day).isBefore(end) ? to(day) : end;
            var open = Duration.between(later(from(day), start), until);
            return open.isNegative() ? Duration.ZERO : open;
        }
    }
}
