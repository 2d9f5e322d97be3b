package com.mdmcmusicads.app.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.mdmcmusicads.app.tasks.TaskDrafts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Four business hours are four hours of work, over nights, weekends and holidays. */
class AlertClockTest {

    private static final String ID = "8f6f7c0e-0000-4000-8000-000000000001";
    private static final Subject SUBJECT = new Subject("alert", ID);

    private final Alerts alerts = mock(Alerts.class);
    private final AlertTries tries = mock(AlertTries.class);
    private final AlertNews news = mock(AlertNews.class);
    private final TaskDesk tasks = mock(TaskDesk.class);
    private final TaskDrafts drafts = mock(TaskDrafts.class);

    @Test
    void aCriticalAlertOnFridayAfternoonHasUntilMonday() {
        critical("2026-11-20T16:00");

        assertThat(at("2026-11-20T16:00").ask(ID)).isEqualTo(paris("2026-11-23T11:00"));
    }

    @Test
    void aHolidayIsNoTimeToAnswer() {
        critical("2026-12-24T17:00");

        assertThat(at("2026-12-24T17:00").ask(ID)).isEqualTo(paris("2026-12-28T12:00"));
    }

    @Test
    void whatIsNotCriticalHasAWorkingDay() {
        known(Severity.WARNING, null, 1);

        assertThat(at("2026-11-23T09:00").ask(ID)).isEqualTo(paris("2026-11-23T18:00"));
        verify(news, never()).again(any());
    }

    @Test
    void whoeverIsAskedAgainIsToldSo() {
        known(Severity.WARNING, null, 2);

        at("2026-11-23T09:00").ask(ID);

        verify(news).again(any());
    }

    @Test
    void untouchedForFourBusinessHoursGoesToDirection() {
        critical("2026-11-20T16:00");
        open(null);

        at("2026-11-23T11:00").look(ID);

        verify(news).forgotten(any());
        verify(tries).escalated(ID, paris("2026-11-23T11:00"));
    }

    @Test
    void whatBecameCriticalLaterIsLookedAtExactlyWhenItIsDue() {
        critical("2026-11-23T10:00");
        open(null);

        assertThat(at("2026-11-23T12:00").look(ID)).isEqualTo(paris("2026-11-23T15:00"));
        verify(news, never()).forgotten(any());
    }

    @Test
    void aTakenTaskIsInSomebodysHands() {
        critical("2026-11-20T09:00");
        open("some-account");

        at("2026-11-23T11:00").look(ID);

        verify(news, never()).forgotten(any());
    }

    @Test
    void aDraftIsATouch() {
        critical("2026-11-20T09:00");
        open(null);
        when(drafts.isBegun("task")).thenReturn(true);

        at("2026-11-23T11:00").look(ID);

        verify(news, never()).forgotten(any());
    }

    @Test
    void aWarningNeverGoesToDirection() {
        known(Severity.WARNING, null, 1);
        open(null);

        assertThat(at("2026-11-23T09:00").look(ID)).isEqualTo(paris("2026-11-23T14:00"));
        verify(news, never()).forgotten(any());
    }

    @Test
    void theDeadlineIsOnlyEverTightened() {
        critical("2026-11-23T09:00");
        open(null);

        at("2026-11-23T09:00").tighten(ID);

        verify(tasks).reschedule(SUBJECT, "handleBudgetAlert", paris("2026-11-23T14:00"));
    }

    private void critical(String since) {
        known(Severity.CRITICAL, paris(since), 1);
    }

    private void known(Severity severity, Instant criticalSince, int round) {
        var reading = new Reading(severity, 110, BigDecimal.TEN, BigDecimal.ONE, null, LocalDate.of(2026, 11, 20));
        var key = new AlertKey("c", Platform.META, Rule.THRESHOLD, "");
        when(alerts.get(ID)).thenReturn(SampleAlerts.open(ID, key, reading, criticalSince, round));
    }

    private void open(String assignee) {
        var task = new OpenTask(
                "task",
                null,
                "handleBudgetAlert",
                null,
                null,
                SUBJECT,
                "",
                "",
                Set.of(Role.PM),
                assignee,
                null,
                false,
                50,
                Instant.EPOCH,
                paris("2026-11-23T18:00"),
                null);
        when(tasks.about(SUBJECT)).thenReturn(List.of(task));
    }

    private AlertClock at(String now) {
        return new AlertClock(
                alerts, tries, news, tasks, drafts, new BusinessHours(), Clock.fixed(paris(now), BusinessHours.PARIS));
    }

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(BusinessHours.PARIS).toInstant();
    }
}
