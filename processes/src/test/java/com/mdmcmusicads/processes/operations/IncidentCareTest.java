package com.mdmcmusicads.processes.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import com.mdmcmusicads.processes.operations.IncidentCare.TreatIncident;
import com.mdmcmusicads.processes.operations.IncidentCare.Way;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IncidentCareTest extends ProcessTest {

    private static final String CARE = "0f5d9a52-3a53-4f0f-9a9c-6a7cfb6b1d11";
    private static final Date SOON = Date.from(Instant.now().plus(4, ChronoUnit.HOURS));

    private final IncidentCareSteps steps = steps(IncidentCareSteps.class);
    private final IncidentCare process = new IncidentCare(RUNTIME);

    IncidentCareTest() {
        super("incident-care.bpmn");
    }

    @BeforeEach
    void begin() {
        deploy();
        when(steps.planCare(CARE)).thenReturn(SOON);
        when(steps.escalateCare(CARE)).thenReturn(SOON);
        process.incidentOpened(CARE, "ACCOUNTING", 70);
        runUntilWaiting();
    }

    @Test
    void theOwnerIsAskedWithADeadline() {
        assertThat(task().getDueDate()).isEqualTo(SOON);
        assertThat(task().getPriority()).isEqualTo(70);
        assertThat(groups()).containsExactly("ACCOUNTING");
    }

    @Test
    void untouchedItIsEscalatedAndLookedAtAgain() {
        fireTimer("incidentUntouched");
        fireTimer("lookAgain");

        verify(steps, times(2)).escalateCare(CARE);
        assertThat(task()).isNotNull();
    }

    @Test
    void aRetryIsFollowedUntilNothingStandsStill() {
        treat(Way.RETRY, null, null);
        verify(steps).retryCare(CARE, "parce que");
        assertThat(task()).isNull();

        assertThat(process.incidentSolved(CARE)).isTrue();

        verify(steps).closeCare(CARE);
        assertThat(instance(CARE)).isNull();
    }

    @Test
    void whatStandsStillAgainAfterARetryIsAskedAgainWithoutOldAnswers() {
        assertThat(process.incidentReturned(CARE)).isFalse();
        treat(Way.RETRY, null, null);

        assertThat(process.incidentReturned(CARE)).isTrue();
        runUntilWaiting();

        verify(steps, times(2)).planCare(CARE);
        assertThat(ENGINE.getTaskService().getVariable(task().getId(), "reason"))
                .isNull();
    }

    @Test
    void handedOverItWaitsForSomebodyElse() {
        when(steps.handOverCare(CARE, "DESIGNER", true, "parce que")).thenReturn("DESIGNER");

        treat(Way.HAND_OVER, "DESIGNER", true);

        assertThat(groups()).containsExactly("DESIGNER");
        verify(steps, times(2)).planCare(CARE);
    }

    @Test
    void whatIsLetBeAsksNobodyAnyMore() {
        treat(Way.ACCEPT, null, null);

        verify(steps).acceptCare(CARE, "parce que");
        verify(steps, never()).closeCare(CARE);
        assertThat(instance(CARE)).isNull();
        assertThat(process.incidentSolved(CARE)).isFalse();
    }

    @Test
    void solvedMeanwhileTheTaskGoesAway() {
        assertThat(process.incidentSolved(CARE)).isTrue();

        verify(steps).closeCare(CARE);
        assertThat(task()).isNull();
        assertThat(instance(CARE)).isNull();
    }

    private void treat(Way way, String newOwner, Boolean forNext) {
        answer("treatIncident", new TreatIncident(way, newOwner, forNext, "parce que"));
    }

    private static Task task() {
        return ENGINE.getTaskService().createTaskQuery().singleResult();
    }

    private static java.util.List<String> groups() {
        return ENGINE.getTaskService().getIdentityLinksForTask(task().getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
