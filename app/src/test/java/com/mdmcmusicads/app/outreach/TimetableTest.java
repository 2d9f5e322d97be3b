package com.mdmcmusicads.app.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.outreach.Timetable.Course;
import com.mdmcmusicads.app.sequences.MailText;
import com.mdmcmusicads.app.sequences.Script;
import com.mdmcmusicads.app.sequences.SendingWindow;
import com.mdmcmusicads.app.sequences.SequenceStep;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final MailText TEXT = new MailText("Bonjour", "<p>Bonjour</p>");
    private static final Script SCRIPT = new Script(
            "welcome",
            "Premier contact",
            1,
            SendingWindow.USUAL,
            true,
            List.of(new SequenceStep(0, TEXT, TEXT), new SequenceStep(3, TEXT, TEXT), new SequenceStep(4, TEXT, TEXT)));

    private final Timetable timetable = new Timetable(new BusinessHours(), new OutreachSettings(false));

    @Test
    void answerToARequestWaitsForNoWindow() {
        var sunday = paris("2026-11-22T23:30");
        assertThat(timetable.next(new Course(0, sunday, null, 0.5, true), SCRIPT, sunday))
                .isEqualTo(sunday);
    }

    @Test
    void whoIsEnrolledByHandOnASundayIsWrittenToOnMonday() {
        var sunday = paris("2026-11-22T23:30");
        assertThat(timetable.next(new Course(0, sunday, null, 0.5, false), SCRIPT, sunday))
                .isEqualTo(paris("2026-11-23T13:30"));
    }

    @Test
    void followUpOnAWeekendSlipsToMonday() {
        var thursday = paris("2026-11-19T10:00");
        assertThat(second(thursday, 0)).isEqualTo(paris("2026-11-23T09:00"));
    }

    @Test
    void followUpOnAHolidaySlipsToTheNextWorkingDay() {
        // 1 January 2027 is a Friday.
        assertThat(second(paris("2026-12-29T10:00"), 0)).isEqualTo(paris("2027-01-04T09:00"));
    }

    @Test
    void nineInTheMorningStaysNineWhenTheClocksChange() {
        // Winter time begins on Sunday 25 October 2026, summer time on Easter Sunday 2027.
        assertThat(second(paris("2026-10-23T10:00"), 0)).isEqualTo(Instant.parse("2026-10-26T08:00:00Z"));
        assertThat(second(paris("2027-03-26T10:00"), 0)).isEqualTo(Instant.parse("2027-03-30T07:00:00Z"));
    }

    @Test
    void tenThousandMailsOfADaySpreadOverIt() {
        var begin = paris("2026-11-20T10:00");
        var minutes = IntStream.range(0, 10_000)
                .mapToObj(i -> second(begin, i / 10_000.0))
                .map(at -> at.getEpochSecond() / 60)
                .distinct()
                .count();
        assertThat(minutes).isEqualTo(540);
    }

    @Test
    void mailThatIsOverdueLeavesInsideTheWindowOfToday() {
        var now = paris("2026-11-25T15:00");
        var due = timetable.next(new Course(1, paris("2026-11-16T10:00"), null, 0.1, true), SCRIPT, now);
        assertThat(due).isBetween(now, paris("2026-11-25T15:20"));
        var night = paris("2026-11-25T20:00");
        assertThat(timetable.next(new Course(1, paris("2026-11-16T10:00"), null, 0, true), SCRIPT, night))
                .isEqualTo(paris("2026-11-26T09:00"));
    }

    @Test
    void afterTheLastMailNothingIsPlanned() {
        var now = paris("2026-11-25T15:00");
        assertThat(timetable.next(new Course(3, now, null, 0, true), SCRIPT, now))
                .isNull();
    }

    private Instant second(Instant first, double share) {
        return timetable.next(new Course(1, first, null, share, true), SCRIPT, first);
    }

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(BusinessHours.PARIS).toInstant();
    }
}
