package com.mdmcmusicads.processes.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import com.mdmcmusicads.processes.payments.PaymentEvent.CheckPayment;
import com.mdmcmusicads.processes.payments.PaymentEvent.Outcome;
import com.mdmcmusicads.processes.payments.PaymentEvent.Verdict;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaymentEventTest extends ProcessTest {

    private static final String EVENT = "evt_1PgafmB7WZ01zgkW6dKueIc5";
    private static final int PAUSES = 8;

    private final PaymentEventSteps steps = steps(PaymentEventSteps.class);
    private final PaymentEvent process = new PaymentEvent(RUNTIME);

    PaymentEventTest() {
        super("payment-event.bpmn");
    }

    @BeforeEach
    void deployTheModel() {
        deploy();
    }

    @Test
    void nothingTakesEffectBeforeTheCallersTransactionHasCommitted() {
        process.paymentEventStored(EVENT);

        verify(steps, never()).handleEvent(EVENT);
        assertThat(job().getPriority()).isEqualTo(60);
    }

    @Test
    void eventTakesEffectOnce() {
        handle(Outcome.HANDLED);

        verify(steps).handleEvent(EVENT);
        assertEndedAt("eventHandled");
    }

    @Test
    void eventOfNoConcernEnds() {
        handle(Outcome.IGNORED);

        assertEndedAt("eventHandled");
    }

    @Test
    void whatContradictsOurRequestIsCheckedByAccounting() {
        handle(Outcome.HELD);

        var task = ENGINE.getTaskService().createTaskQuery().singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo("checkPayment");
        assertThat(ENGINE.getTaskService().getIdentityLinksForTask(task.getId()))
                .singleElement()
                .satisfies(link -> assertThat(link.getGroupId()).isEqualTo("ACCOUNTING"));
    }

    @Test
    void correctedDifferenceIsHandledAgain() {
        handle(Outcome.HELD);
        when(steps.handleEvent(EVENT)).thenReturn(Outcome.HANDLED.name());

        answer("checkPayment", new CheckPayment(Verdict.AGAIN, null));

        verify(steps, times(2)).handleEvent(EVENT);
        verify(steps, never()).settleEvent(any(), any());
        assertEndedAt("eventHandled");
    }

    @Test
    void whatConcernsNothingHereIsSettledWithItsReason() {
        handle(Outcome.HELD);

        answer("checkPayment", new CheckPayment(Verdict.SETTLED, "essai du prestataire"));

        verify(steps).settleEvent(EVENT, "essai du prestataire");
        assertEndedAt("eventSettled");
    }

    @Test
    void providerThatIsAwayIsAskedLaterAndLaterUntilAnIncidentStands() {
        doThrow(new IllegalStateException("nobody answers")).when(steps).handleEvent(EVENT);
        process.paymentEventStored(EVENT);

        for (var left = PAUSES; left > 0; left--) {
            fail(job());
            assertThat(job().getRetries()).isEqualTo(left);
        }
        fail(job());

        assertThat(RUNTIME.createIncidentQuery().singleResult().getActivityId()).isEqualTo("handleEvent");
    }

    @Test
    void incidentThatIsRetriedIsHandled() {
        doThrow(new IllegalStateException("nobody answers")).when(steps).handleEvent(EVENT);
        process.paymentEventStored(EVENT);
        ENGINE.getManagementService().setJobRetries(job().getId(), 1);
        fail(job());
        org.mockito.Mockito.reset(steps);
        when(steps.handleEvent(EVENT)).thenReturn(Outcome.HANDLED.name());

        ENGINE.getManagementService().setJobRetries(job().getId(), 1);
        runUntilWaiting();

        assertThat(RUNTIME.createIncidentQuery().count()).isZero();
        assertEndedAt("eventHandled");
    }

    private void handle(Outcome outcome) {
        when(steps.handleEvent(EVENT)).thenReturn(outcome.name());
        process.paymentEventStored(EVENT);
        runUntilWaiting();
    }

    private static void fail(Job job) {
        assertThatThrownBy(() -> ENGINE.getManagementService().executeJob(job.getId()))
                .hasMessageContaining("nobody answers");
    }

    private static Job job() {
        return ENGINE.getManagementService().createJobQuery().singleResult();
    }

    private void assertEndedAt(String event) {
        assertThat(instance(EVENT)).isNull();
        assertThat(HISTORY.createHistoricActivityInstanceQuery()
                        .activityId(event)
                        .count())
                .isEqualTo(1);
    }
}
