package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.sequences.Script;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When mails of a sequence fall due: days after the last one, then the next place inside the sending window. */
@Component
public class Timetable {

    private final BusinessHours hours;
    private final OutreachSettings settings;

    Timetable(BusinessHours hours, OutreachSettings settings) {
        this.hours = hours;
        this.settings = settings;
    }

    /** When the next mail of this enrolment leaves; null when none is left. */
    Instant next(Enrolment enrolment, Script script, Instant now) {
        return next(Course.of(enrolment), script, now);
    }

    /** The same for an enrolment that is only imagined. */
    public Instant next(Course course, Script script, Instant now) {
        if (course.step() >= script.steps().size()) {
            return null;
        }
        var delay = script.steps().get(course.step()).delayDays();
        var from = later(later(course.day(delay), course.notBefore()), now);
        return course.isAtOnce(script) ? from : script.window().slot(from, course.share(), this::isSendingDay);
    }

    /** Whether its next mail may leave at this very moment. */
    boolean isOpen(Enrolment enrolment, Script script, Instant now) {
        return Course.of(enrolment).isAtOnce(script) || script.window().isOpen(now, this::isSendingDay);
    }

    /** Whether the day it is meant for is none on which mails leave. */
    boolean slips(Course course, Script script, Instant at) {
        var meant =
                LocalDate.ofInstant(course.day(script.steps().get(course.step()).delayDays()), BusinessHours.PARIS);
        return !isSendingDay(meant)
                && !LocalDate.ofInstant(at, BusinessHours.PARIS).equals(meant);
    }

    private boolean isSendingDay(LocalDate day) {
        return settings.everyDay() || hours.isWorkday(day);
    }

    private static Instant later(Instant one, Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    /**
     * How far somebody has come.
     *
     * @param step the next mail, counted from 0
     * @param since when the last mail left, or when it began
     * @param share the person's own place in the day, 0 to 1
     * @param asked whether it began with a request of the person
     */
    public record Course(int step, Instant since, Instant notBefore, double share, boolean asked) {

        static Course of(Enrolment enrolment) {
            return new Course(
                    enrolment.nextStep(),
                    enrolment.lastMailAt() == null ? enrolment.createdAt() : enrolment.lastMailAt(),
                    enrolment.notBefore(),
                    enrolment.share(),
                    enrolment.origin() == Origin.PROCESS);
        }

        /** After this mail left. */
        public Course after(Instant mail) {
            return new Course(step + 1, mail, null, share, asked);
        }

        /** The answer to a request waits for no window. */
        boolean isAtOnce(Script script) {
            return step == 0
                    && asked
                    && script.firstAtOnce()
                    && script.steps().get(0).delayDays() == 0;
        }

        /** The beginning of the day the mail is meant for; the same day when there is no delay. */
        private Instant day(int delay) {
            return delay == 0
                    ? since
                    : since.atZone(BusinessHours.PARIS)
                            .toLocalDate()
                            .plusDays(delay)
                            .atStartOfDay(BusinessHours.PARIS)
                            .toInstant();
        }
    }
}
