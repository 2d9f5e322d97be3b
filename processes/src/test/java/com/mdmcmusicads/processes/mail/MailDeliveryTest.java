package com.mdmcmusicads.processes.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import com.mdmcmusicads.processes.mail.MailDelivery.Outcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailDeliveryTest extends ProcessTest {

    private static final String MAIL = "0b6f3c56-2f0e-4f53-9df2-2f1f4a3c0a11";
    private static final Date IN_AN_HOUR = new Date(1_900_000_000_000L);

    private final MailDeliverySteps steps = steps(MailDeliverySteps.class);
    private final MailDelivery process = new MailDelivery(RUNTIME);

    MailDeliveryTest() {
        super("mail-delivery.bpmn");
    }

    @BeforeEach
    void deployTheModel() {
        deploy();
    }

    @Test
    void nothingLeavesBeforeTheCallersTransactionHasCommitted() {
        process.mailQueued(MAIL, 50);

        verify(steps, never()).deliverMail(MAIL);
        assertThat(job().getPriority()).isEqualTo(50);
    }

    @Test
    void mailTheServerTookHasLeft() {
        attempt(Outcome.SENT);

        assertEndedAt("mailSent");
    }

    @Test
    void mailThatMustWaitIsTriedAgainAtItsTime() {
        when(steps.planDelivery(MAIL)).thenReturn(IN_AN_HOUR);
        attempt(Outcome.LATER);
        assertThat(job().getDuedate()).isEqualTo(IN_AN_HOUR);

        when(steps.deliverMail(MAIL)).thenReturn(Outcome.SENT.name());
        fireTimer("deliveryDue");

        verify(steps, times(2)).deliverMail(MAIL);
        assertEndedAt("mailSent");
    }

    @Test
    void refusedMailIsNotTriedAgain() {
        attempt(Outcome.REFUSED);

        assertEndedAt("mailRefused");
    }

    @Test
    void suppressedMailIsHeldBack() {
        attempt(Outcome.SUPPRESSED);

        assertEndedAt("mailHeld");
    }

    @Test
    void mailWithoutServerIsHeldBack() {
        attempt(Outcome.KEPT);

        assertEndedAt("mailHeld");
    }

    @Test
    void mailOfWhichNobodyKnowsWhetherItLeftIsReportedAndNotSentAgain() {
        attempt(Outcome.UNCERTAIN);

        verify(steps).reportDoubt(MAIL);
        verify(steps).deliverMail(MAIL);
        assertEndedAt("fateUncertain");
    }

    @Test
    void serverThatIsAwayIsTriedAgainLaterAndLaterUntilAnIncidentStands() {
        doThrow(new IllegalStateException("nobody answers")).when(steps).deliverMail(MAIL);
        process.mailQueued(MAIL, 0);

        for (var left = MailDelivery.PAUSES.size(); left > 0; left--) {
            fail(job());
            assertThat(job().getRetries()).isEqualTo(left);
        }
        fail(job());

        assertThat(job().getRetries()).isZero();
        assertThat(RUNTIME.createIncidentQuery().singleResult().getActivityId()).isEqualTo("deliverMail");
    }

    @Test
    void retriedIncidentSendsTheMail() {
        doThrow(new IllegalStateException("nobody answers")).when(steps).deliverMail(MAIL);
        process.mailQueued(MAIL, 0);
        ENGINE.getManagementService().setJobRetries(job().getId(), 1);
        fail(job());
        org.mockito.Mockito.reset(steps);
        when(steps.deliverMail(MAIL)).thenReturn(Outcome.SENT.name());

        ENGINE.getManagementService().setJobRetries(job().getId(), 1);
        runUntilWaiting();

        assertEndedAt("mailSent");
    }

    /** The outbox tells people when the next attempt is due, so Java and model must agree. */
    @Test
    void pausesAreThoseOfTheModel() {
        var model = ENGINE.getRepositoryService()
                .getBpmnModelInstance(ENGINE.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(MailDelivery.KEY)
                        .singleResult()
                        .getId());
        var task = (ServiceTask) model.getModelElementById("deliverMail");
        var cycle = task.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                .singleResult()
                .getTextContent();
        assertThat(Arrays.stream(cycle.split(",")).map(Duration::parse)).containsExactlyElementsOf(MailDelivery.PAUSES);
    }

    private void attempt(Outcome outcome) {
        when(steps.deliverMail(MAIL)).thenReturn(outcome.name());
        process.mailQueued(MAIL, 0);
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
        assertThat(instance(MAIL)).isNull();
        assertThat(HISTORY.createHistoricActivityInstanceQuery()
                        .activityId(event)
                        .count())
                .isEqualTo(1);
    }
}
