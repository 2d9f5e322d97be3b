package com.mdmcmusicads.processes.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import com.mdmcmusicads.processes.campaigns.CampaignLifecycle.CloseCampaign;
import com.mdmcmusicads.processes.campaigns.CampaignLifecycle.PrepareCampaign;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CampaignLifecycleTest extends ProcessTest {

    private static final String ID = "6f1f6f0e-6c1a-4f0b-9d0e-1f2f3a4b5c6d";
    private static final Date FIRST = new Date(1_900_000_000_000L);
    private static final Date SECOND = new Date(1_902_600_000_000L);
    private static final PrepareCampaign READY = new PrepareCampaign(true, true, true, "Comptes vérifiés");
    private static final CloseCampaign RESULT = new CloseCampaign("120 000 vues", null, true);

    private final CampaignLifecycleSteps steps = steps(CampaignLifecycleSteps.class);
    private final CampaignLifecycle process = new CampaignLifecycle(RUNTIME);

    CampaignLifecycleTest() {
        super("campaign-lifecycle.bpmn");
    }

    @BeforeEach
    void someDays() {
        deploy();
        when(steps.planNext(any())).thenReturn(FIRST, SECOND);
    }

    @Test
    void aCampaignGoesFromItsPlanToItsResult() {
        stands("PLANNED", "TO_PREPARE", "READY", "LIVE", "TO_CLOSE", "OVER");
        start();
        assertThat(dueDate("preparationDue")).isEqualTo(FIRST);
        fireTimer("preparationDue");
        answer("prepareCampaign", READY);
        verify(steps).recordPreparation(ID, "Comptes vérifiés");
        verify(steps, never()).goLive(any());
        fireTimer("firstDay");
        verify(steps).goLive(ID);
        fireTimer("lastDayPassed");
        answer("closeCampaign", RESULT);
        verify(steps).recordClosing(ID, "120 000 vues", null, true);
        assertEnded();
    }

    @Test
    void theTaskIsForWhoeverLeadsTheCampaignAndDueInTime() {
        when(steps.findManager(ID)).thenReturn("an-account");
        stands("TO_PREPARE");
        start();
        var task = ENGINE.getTaskService().createTaskQuery().singleResult();
        assertThat(task.getAssignee()).isEqualTo("an-account");
        assertThat(task.getDueDate()).isEqualTo(FIRST);
    }

    @Test
    void aCampaignNobodyLeadsIsForTheWholeTeam() {
        stands("TO_PREPARE");
        start();
        assertThat(ENGINE.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("PM")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void preparationThatIsNotEnoughIsAskedForAgain() {
        stands("TO_PREPARE", "TO_PREPARE");
        start();
        answer("prepareCampaign", READY);
        assertThat(tasks("prepareCampaign")).isEqualTo(1);
    }

    @Test
    void timersFollowNewDays() {
        stands("PLANNED", "PLANNED");
        start();
        assertTold(process::campaignRescheduled);
        assertThat(dueDate("preparationDue")).isEqualTo(SECOND);
    }

    @Test
    void aTaskGoesWhenTheCampaignMovesAway() {
        stands("TO_PREPARE", "PLANNED");
        start();
        assertTold(process::campaignRescheduled);
        assertThat(tasks("prepareCampaign")).isZero();
        assertThat(dueDate("preparationDue")).isEqualTo(SECOND);
    }

    @Test
    void aCampaignThatIsProlongedIsNotClosed() {
        stands("TO_CLOSE", "LIVE");
        start();
        assertTold(process::campaignRescheduled);
        assertThat(tasks("closeCampaign")).isZero();
        assertThat(dueDate("lastDayPassed")).isEqualTo(SECOND);
    }

    @Test
    void putLiveByHandItNeedsNoPreparationTask() {
        stands("TO_PREPARE", "LIVE");
        start();
        assertTold(process::campaignStarted);
        assertThat(tasks("prepareCampaign")).isZero();
        verify(steps, never()).goLive(any());
    }

    @Test
    void aPausedCampaignGoesOn() {
        stands("LIVE", "PAUSED", "LIVE");
        start();
        assertTold(process::campaignPaused);
        assertThat(dueDate("pauseOver")).isEqualTo(SECOND);
        assertTold(process::campaignResumed);
        assertThat(dueDate("lastDayPassed")).isEqualTo(SECOND);
    }

    @Test
    void aPausedCampaignIsClosedWhenItsLastDayHasPassed() {
        stands("PAUSED", "TO_CLOSE");
        start();
        fireTimer("pauseOver");
        assertThat(tasks("closeCampaign")).isEqualTo(1);
    }

    @Test
    void givenToSomebodyElseItsTaskGoesAlong() {
        when(steps.findManager(ID)).thenReturn("one", "another");
        stands("TO_PREPARE", "TO_PREPARE");
        start();
        assertTold(process::campaignAssigned);
        assertThat(ENGINE.getTaskService().createTaskQuery().singleResult().getAssignee())
                .isEqualTo("another");
    }

    @Test
    void closedByHandItIsOver() {
        stands("LIVE", "OVER");
        start();
        assertTold(process::campaignClosed);
        verify(steps, never()).recordClosing(any(), any(), any(), anyBoolean());
        assertEnded();
    }

    @Test
    void cancelledItIsOverWhateverItWaitsFor() {
        for (var standing : List.of("PLANNED", "TO_PREPARE", "READY", "LIVE", "PAUSED", "TO_CLOSE")) {
            stands(standing, "OVER");
            start();
            assertTold(process::campaignCancelled);
            assertThat(instance(ID)).as(standing).isNull();
        }
    }

    @Test
    void nothingIsToldToACampaignThatIsOver() {
        assertThat(process.campaignRescheduled(ID)).isFalse();
        assertThat(process.campaignStarted(ID)).isFalse();
        assertThat(process.campaignPaused(ID)).isFalse();
        assertThat(process.campaignResumed(ID)).isFalse();
        assertThat(process.campaignAssigned(ID)).isFalse();
        assertThat(process.campaignClosed(ID)).isFalse();
        assertThat(process.campaignCancelled(ID)).isFalse();
    }

    private void stands(String first, String... next) {
        when(steps.readStanding(ID)).thenReturn(first, next);
    }

    private void start() {
        process.campaignPlanned(ID);
        runUntilWaiting();
    }

    private void assertTold(Predicate<String> message) {
        assertThat(message.test(ID)).isTrue();
        runUntilWaiting();
    }

    private static Date dueDate(String timer) {
        return ENGINE.getManagementService()
                .createJobQuery()
                .timers()
                .activityId(timer)
                .singleResult()
                .getDuedate();
    }

    private static long tasks(String id) {
        return ENGINE.getTaskService().createTaskQuery().taskDefinitionKey(id).count();
    }

    private void assertEnded() {
        assertThat(instance(ID)).isNull();
        assertThat(HISTORY.createHistoricActivityInstanceQuery()
                        .activityId("campaignOver")
                        .finished()
                        .count())
                .isEqualTo(1);
    }
}
