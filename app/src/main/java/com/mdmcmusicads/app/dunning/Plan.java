package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what comes next for an invoice: by the schedule, in days without dispute, inside business hours, once a day. */
@Component
class Plan {

    /** After a formal notice somebody looks at it again, and after the lawyer has it, later. */
    private static final int AFTER_NOTICE = 15;

    private static final int AFTER_LAWYER = 60;

    /** Nobody likes such a mail as the first thing of the day. */
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final DunningCases cases;
    private final Disputes disputes;
    private final SentRows sent;
    private final Schedule schedule;
    private final BusinessHours hours;
    private final Clock clock;

    Plan(DunningCases cases, Disputes disputes, SentRows sent, Schedule schedule, BusinessHours hours, Clock clock) {
        this.cases = cases;
        this.disputes = disputes;
        this.sent = sent;
        this.schedule = schedule;
        this.hours = hours;
        this.clock = clock;
    }

    /** Nothing while it is disputed, or when it was given up. */
    Optional<NextStep> next(String invoiceId) {
        return cases.find(invoiceId).flatMap(this::next);
    }

    Optional<NextStep> next(DunningCase about) {
        var due = due(about);
        var day = UndisputedDays.after(from(about), due.days(), disputes.pauses(about.invoiceId()));
        if (day == null || about.writtenOffOn() != null) {
            return Optional.empty();
        }
        return Optional.of(new NextStep(due.stage(), day, moment(about, due.stage(), day)));
    }

    private Instant moment(DunningCase about, Stage stage, LocalDate day) {
        var wanted = later(day, about.snoozedUntil());
        if (stage.isReminder() && !wanted.isAfter(today()) && sent.wroteOn(about.clientId(), today())) {
            wanted = today().plusDays(1);
        }
        var earliest = wanted.atTime(MORNING).atZone(BusinessHours.PARIS).toInstant();
        var now = clock.instant();
        return hours.after(earliest.isBefore(now) ? now : earliest, Duration.ZERO);
    }

    private static LocalDate from(DunningCase about) {
        return about.lawyerOn() != null ? about.lawyerOn() : about.noticeOn() != null ? about.noticeOn() : about.base();
    }

    private Schedule.Due due(DunningCase about) {
        if (about.lawyerOn() != null) {
            return new Schedule.Due(Stage.NOTICE, AFTER_LAWYER);
        }
        if (about.noticeOn() != null) {
            return new Schedule.Due(Stage.NOTICE, AFTER_NOTICE);
        }
        return schedule.steps().stream()
                .filter(step -> about.stage() == null || step.stage().compareTo(about.stage()) > 0)
                .findFirst()
                .orElse(new Schedule.Due(Stage.NOTICE, AFTER_NOTICE));
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
    }
}
