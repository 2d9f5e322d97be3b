package com.mdmcmusicads.app.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final String INVOICE = "5b7c5b1e-2f0e-4f53-9df2-2f1f4a3c0a11";
    private static final String CLIENT = "6b7c5b1e-2f0e-4f53-9df2-2f1f4a3c0a11";

    private final DunningCases cases = mock(DunningCases.class);
    private final Disputes disputes = mock(Disputes.class);
    private final SentRows sent = mock(SentRows.class);
    private final Schedule schedule = mock(Schedule.class);

    @BeforeEach
    void usualSchedule() {
        when(schedule.steps())
                .thenReturn(List.of(
                        new Schedule.Due(Stage.REMINDER_1, 3),
                        new Schedule.Due(Stage.REMINDER_2, 10),
                        new Schedule.Due(Stage.NOTICE, 20)));
        when(disputes.pauses(any())).thenReturn(List.of());
    }

    @Test
    void firstReminderLeavesOnTheThirdDayInBusinessHours() {
        // Monday 2 November 2026, so Thursday.
        assertNext(due("2026-11-02"), "2026-11-01T10:00", Stage.REMINDER_1, "2026-11-05T09:30");
    }

    @Test
    void weekendsAndHolidaysPutItOffToTheNextWorkday() {
        assertNext(due("2026-11-04"), "2026-11-04T10:00", Stage.REMINDER_1, "2026-11-09T09:00");
        // The third day is Armistice Day.
        assertNext(due("2026-11-08"), "2026-11-08T10:00", Stage.REMINDER_1, "2026-11-12T09:00");
    }

    @Test
    void yearEndAndSummerTimeChangeNothing() {
        assertNext(due("2026-12-29"), "2026-12-29T10:00", Stage.REMINDER_1, "2027-01-04T09:00");
        assertNext(due("2026-03-27"), "2026-03-27T10:00", Stage.REMINDER_1, "2026-03-30T09:30");
        assertNext(due("2026-10-23"), "2026-10-23T10:00", Stage.REMINDER_1, "2026-10-26T09:30");
    }

    @Test
    void whatIsLateIsDueAtOnceButNeverAtNight() {
        assertNext(due("2026-10-01"), "2026-11-03T15:00", Stage.REMINDER_1, "2026-11-03T15:00");
        assertNext(due("2026-10-01"), "2026-11-03T22:00", Stage.REMINDER_1, "2026-11-04T09:00");
    }

    @Test
    void stagesFollowEachOther() {
        assertNext(after(Stage.REMINDER_1), "2026-11-06T10:00", Stage.REMINDER_2, "2026-11-12T09:30");
        assertNext(after(Stage.REMINDER_2), "2026-11-13T10:00", Stage.NOTICE, "2026-11-23T09:00");
    }

    @Test
    void sameClientIsNotRemindedTwiceOnOneDay() {
        when(sent.wroteOn(CLIENT, LocalDate.of(2026, 11, 5))).thenReturn(true);
        assertNext(due("2026-11-02"), "2026-11-05T11:00", Stage.REMINDER_1, "2026-11-06T09:30");
    }

    @Test
    void disputeShiftsTheReminderAndWhileItLastsThereIsNone() {
        when(disputes.pauses(INVOICE))
                .thenReturn(List.of(new Pause(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 6))));
        assertNext(due("2026-11-02"), "2026-11-06T11:00", Stage.REMINDER_1, "2026-11-09T09:00");

        when(disputes.pauses(INVOICE)).thenReturn(List.of(new Pause(LocalDate.of(2026, 11, 3), null)));
        when(cases.find(INVOICE)).thenReturn(java.util.Optional.of(due("2026-11-02")));
        assertThat(plan("2026-11-06T11:00").next(INVOICE)).isEmpty();
    }

    @Test
    void reopenedInvoiceBeginsAnew() {
        var reopened = new DunningCase(
                INVOICE, CLIENT, day("2026-06-01"), day("2026-11-02"), null, null, null, null, null, null);
        assertNext(reopened, "2026-11-02T10:00", Stage.REMINDER_1, "2026-11-05T09:30");
    }

    @Test
    void snoozeWinsOverTheSchedule() {
        var snoozed = new DunningCase(
                INVOICE, CLIENT, day("2026-11-02"), null, null, null, day("2026-11-19"), null, null, null);
        assertNext(snoozed, "2026-11-10T10:00", Stage.REMINDER_1, "2026-11-19T09:30");
    }

    @Test
    void formalNoticeAndLawyerAreLookedAtAgain() {
        var noticed = new DunningCase(
                INVOICE, CLIENT, day("2026-10-01"), null, Stage.NOTICE, day("2026-11-02"), null, null, null, null);
        assertNext(noticed, "2026-11-03T10:00", Stage.NOTICE, "2026-11-17T09:30");
        var handed = new DunningCase(
                INVOICE,
                CLIENT,
                day("2026-10-01"),
                null,
                Stage.NOTICE,
                day("2026-10-20"),
                null,
                day("2026-11-02"),
                null,
                null);
        assertNext(handed, "2026-11-03T10:00", Stage.NOTICE, "2027-01-04T09:00");
    }

    private void assertNext(DunningCase about, String now, Stage stage, String at) {
        var next = plan(now).next(about).orElseThrow();
        assertThat(next.stage()).isEqualTo(stage);
        assertThat(next.at().atZone(BusinessHours.PARIS).toLocalDateTime()).isEqualTo(LocalDateTime.parse(at));
    }

    private Plan plan(String now) {
        var clock =
                Clock.fixed(LocalDateTime.parse(now).atZone(BusinessHours.PARIS).toInstant(), BusinessHours.PARIS);
        return new Plan(cases, disputes, sent, schedule, new BusinessHours(), clock);
    }

    private static DunningCase due(String day) {
        return new DunningCase(INVOICE, CLIENT, day(day), null, null, null, null, null, null, null);
    }

    private static DunningCase after(Stage stage) {
        return new DunningCase(INVOICE, CLIENT, day("2026-11-02"), null, stage, null, null, null, null, null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
