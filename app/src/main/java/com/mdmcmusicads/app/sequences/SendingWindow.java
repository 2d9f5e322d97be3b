package com.mdmcmusicads.app.sequences;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/** The hours of a working day in which mails of a sequence leave, in Paris. */
public record SendingWindow(LocalTime from, LocalTime to) {

    public static final SendingWindow USUAL = new SendingWindow(LocalTime.of(9, 0), LocalTime.of(18, 0));

    /** Whoever comes after their own place in the day waits a little less than this. */
    private static final Duration SPREAD = Duration.ofMinutes(20);

    boolean isSensible() {
        return from.isBefore(to);
    }

    /**
     * The first moment inside the window that is not before {@code notBefore}.
     *
     * @param share the enrolment's own place in the day, 0 at the beginning of the window and 1 at its end, so that ten
     *     thousand mails of one day do not leave in its first second
     */
    public Instant slot(Instant notBefore, double share, Predicate<LocalDate> isWorkday) {
        for (var day = notBefore.atZone(BusinessHours.PARIS).toLocalDate(); ; day = day.plusDays(1)) {
            if (isWorkday.test(day)) {
                var begin = at(day, from);
                var end = at(day, to);
                var own = begin.plus(part(Duration.between(begin, end), share));
                if (!own.isBefore(notBefore)) {
                    return own;
                }
                var late = notBefore.plus(part(SPREAD, share));
                if (late.isBefore(end)) {
                    return late;
                }
            }
        }
    }

    /** Whether a mail may leave at this moment. */
    public boolean isOpen(Instant moment, Predicate<LocalDate> isWorkday) {
        var day = moment.atZone(BusinessHours.PARIS).toLocalDate();
        return isWorkday.test(day) && !moment.isBefore(at(day, from)) && moment.isBefore(at(day, to));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, BusinessHours.PARIS).toInstant();
    }

    private static Duration part(Duration whole, double share) {
        return Duration.ofSeconds((long) (whole.toSeconds() * share));
    }
}
