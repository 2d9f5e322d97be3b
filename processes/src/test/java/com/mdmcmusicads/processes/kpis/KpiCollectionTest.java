package com.mdmcmusicads.processes.kpis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import com.mdmcmusicads.processes.kpis.KpiCollection.Outcome;
import com.mdmcmusicads.processes.kpis.KpiCollection.ReconnectAccount;
import com.mdmcmusicads.processes.kpis.KpiCollection.Verdict;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KpiCollectionTest extends ProcessTest {

    private static final String RUN = "5d0a9e52-9f0e-4a1e-8a55-2f9d1b6f7a01";
    private static final Date LATER = Date.from(Instant.parse("2026-11-22T06:15:00Z"));
    private static final int PAUSES = 5;

    private final KpiCollectionSteps steps = steps(KpiCollectionSteps.class);
    private final KpiCollection process = new KpiCollection(RUNTIME);

    KpiCollectionTest() {
        super("kpi-collection.bpmn");
    }

    @BeforeEach
    void prepare() {
        deploy();
        when(steps.planPause(RUN)).thenReturn(LATER);
    }

    @Test
    void anAccountIsReadPageByPageInJobsOfTheirOwn() {
        answers(Outcome.MORE, Outcome.MORE, Outcome.DONE);

        process.kpiCollectionDue(RUN);
        verify(steps).planRange(RUN);
        verify(steps, never()).fetchPages(any());
        runUntilWaiting();

        verify(steps, times(3)).fetchPages(RUN);
        verify(steps, never()).tellUnknown(any());
        assertEndedAt("runClosed");
    }

    @Test
    void thePastOfAnAccountIsReadInTheSameWay() {
        answers(Outcome.DONE);

        process.kpiBackfillRequested(RUN);
        runUntilWaiting();

        assertEndedAt("runClosed");
    }

    @Test
    void campaignsNobodyKnowsAreTold() {
        answers(Outcome.DONE);
        when(steps.closeRun(RUN)).thenReturn(2);

        process.kpiCollectionDue(RUN);
        runUntilWaiting();

        verify(steps).tellUnknown(RUN);
        assertEndedAt("runClosed");
    }

    @Test
    void aThrottledCollectionWaitsAsLongAsItIsToldAndGoesOn() {
        answers(Outcome.MORE, Outcome.PAUSE, Outcome.DONE);
        process.kpiCollectionDue(RUN);
        runUntilWaiting();
        assertThat(ENGINE.getManagementService()
                        .createJobQuery()
                        .timers()
                        .singleResult()
                        .getDuedate())
                .isEqualTo(LATER);

        fireTimer("pauseOver");

        verify(steps, times(3)).fetchPages(RUN);
        assertEndedAt("runClosed");
    }

    @Test
    void aPauseCanBeCutShort() {
        answers(Outcome.PAUSE, Outcome.DONE);
        process.kpiCollectionDue(RUN);
        assertThat(process.kpiCollectionHurried(RUN)).isFalse();
        runUntilWaiting();

        assertThat(process.kpiCollectionHurried(RUN)).isTrue();
        runUntilWaiting();

        assertEndedAt("runClosed");
    }

    @Test
    void anExpiredAccessIsATaskOfAnAdministratorAndThenItGoesOn() {
        expire();
        var task = ENGINE.getTaskService().createTaskQuery().singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo("reconnectAccount");
        assertThat(ENGINE.getTaskService().getIdentityLinksForTask(task.getId()))
                .singleElement()
                .satisfies(link -> assertThat(link.getGroupId()).isEqualTo("ADMIN"));

        answer("reconnectAccount", new ReconnectAccount(Verdict.CONNECTED, null));

        verify(steps).resumeRun(RUN);
        assertEndedAt("runClosed");
    }

    @Test
    void anAccountThatWorksAgainTakesTheTaskBack() {
        expire();

        assertThat(process.adAccountRepaired(RUN)).isTrue();
        runUntilWaiting();

        assertThat(ENGINE.getTaskService().createTaskQuery().count()).isZero();
        verify(steps).resumeRun(RUN);
        assertEndedAt("runClosed");
    }

    @Test
    void anAccessThatIsGivenUpEndsTheCollectionWithItsReason() {
        expire();

        answer("reconnectAccount", new ReconnectAccount(Verdict.GIVE_UP, "client parti"));

        verify(steps).giveUp(RUN, "client parti");
        assertEndedAt("runGivenUp");
    }

    @Test
    void whereSomebodyHasTheTaskAlreadyItOnlyWaits() {
        answers(Outcome.EXPIRED, Outcome.DONE);
        when(steps.reportExpired(RUN)).thenReturn(false);
        process.kpiBackfillRequested(RUN);
        runUntilWaiting();
        assertThat(ENGINE.getTaskService().createTaskQuery().count()).isZero();

        fireTimer("pauseOver");

        assertEndedAt("runClosed");
    }

    @Test
    void whatCannotBeReadEndsAsAFailureThatIsTold() {
        answers(Outcome.FAILED);

        process.kpiCollectionDue(RUN);
        runUntilWaiting();

        verify(steps).failRun(RUN);
        verify(steps, never()).closeRun(any());
        assertEndedAt("runFailed");
    }

    @Test
    void aCancelledCollectionStopsWhereverItStands() {
        answers(Outcome.PAUSE);
        process.kpiCollectionDue(RUN);
        runUntilWaiting();

        assertThat(process.kpiCollectionCancelled(RUN)).isTrue();
        runUntilWaiting();

        verify(steps).stopRun(RUN);
        assertEndedAt("runStopped");
    }

    @Test
    void whatFailsUnexpectedlyIsTriedLaterAndLaterUntilAnIncidentStands() {
        doThrow(new IllegalStateException("no disk left")).when(steps).fetchPages(RUN);
        process.kpiCollectionDue(RUN);

        for (var left = PAUSES; left >= 0; left--) {
            var job = ENGINE.getManagementService().createJobQuery().singleResult();
            assertThatThrownBy(() -> ENGINE.getManagementService().executeJob(job.getId()))
                    .hasMessageContaining("no disk left");
        }

        assertThat(RUNTIME.createIncidentQuery().singleResult().getActivityId()).isEqualTo("fetchPages");
    }

    private void expire() {
        answers(Outcome.EXPIRED, Outcome.DONE);
        when(steps.reportExpired(RUN)).thenReturn(true);
        process.kpiCollectionDue(RUN);
        runUntilWaiting();
    }

    private void answers(Outcome... outcomes) {
        var names = Arrays.stream(outcomes).map(Enum::name).toArray();
        doReturn(names[0], Arrays.copyOfRange(names, 1, names.length))
                .when(steps)
                .fetchPages(RUN);
    }

    private void assertEndedAt(String event) {
        assertThat(instance(RUN)).isNull();
        assertThat(HISTORY.createHistoricActivityInstanceQuery()
                        .activityId(event)
                        .count())
                .isEqualTo(1);
    }
}
