package com.mdmcmusicads.processes.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmailSequenceTest extends ProcessTest {

    private static final String ENROLMENT = "0b7c5b1e-2f0e-4f53-9df2-2f1f4a3c0a11";
    private static final Date FIRST = new Date(1_900_000_000_000L);
    private static final Date SECOND = new Date(1_900_300_000_000L);

    private final EmailSequenceSteps steps = steps(EmailSequenceSteps.class);
    private final EmailSequence process = new EmailSequence(RUNTIME);

    EmailSequenceTest() {
        super("email-sequence.bpmn", "contact-gate.dmn");
    }

    @BeforeEach
    void twoMailsToSomebodyWhoAgreed() {
        deploy();
        when(steps.planMail(ENROLMENT, null)).thenReturn(FIRST, SECOND, null);
        when(steps.checkMail(ENROLMENT)).thenReturn("READY");
        when(steps.readConsent(ENROLMENT)).thenReturn("GIVEN");
    }

    @Test
    void mailsLeaveOneAfterTheOtherWhenTheyAreDue() {
        start();
        assertThat(dueDate()).isEqualTo(FIRST);
        verify(steps, never()).sendMail(any());

        fireTimer("mailDue");
        verify(steps).sendMail(ENROLMENT);
        assertThat(dueDate()).isEqualTo(SECOND);

        fireTimer("mailDue");
        verify(steps, times(2)).sendMail(ENROLMENT);
        verify(steps).finishSequence(ENROLMENT);
        assertEndedAt("sequenceFinished");
    }

    @Test
    void mailIsPostedOnlyAfterTheGateHasSeenAllFacts() {
        start();
        fireTimer("mailDue");

        var inOrder = inOrder(steps);
        inOrder.verify(steps).checkMail(ENROLMENT);
        inOrder.verify(steps).readConsent(ENROLMENT);
        inOrder.verify(steps).checkSuppression(ENROLMENT);
        inOrder.verify(steps).countRecentMails(ENROLMENT);
        inOrder.verify(steps).sendMail(ENROLMENT);
        assertThat(HISTORY.createHistoricDecisionInstanceQuery()
                        .decisionDefinitionKey("contactGate")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void emptySequenceEndsAtOnce() {
        when(steps.planMail(ENROLMENT, null)).thenReturn(null);
        start();
        verify(steps).finishSequence(ENROLMENT);
    }

    @Test
    void tooManyMailsPutTheNextOneOff() {
        when(steps.countRecentMails(ENROLMENT)).thenReturn(99);
        start();
        fireTimer("mailDue");

        verify(steps).delayMail(ENROLMENT, "consent.gate.pressure");
        verify(steps, never()).sendMail(any());
        assertThat(dueDate()).isEqualTo(SECOND);
    }

    @Test
    void suppressedAddressEndsTheSequence() {
        when(steps.checkSuppression(ENROLMENT)).thenReturn(true);
        start();
        fireTimer("mailDue");

        verify(steps).dropSequence(ENROLMENT, "consent.gate.suppressed");
        verify(steps, never()).sendMail(any());
        assertEndedAt("sequenceDropped");
    }

    @Test
    void mailThatLacksAValueIsHeldUntilSomebodyResumesIt() {
        when(steps.checkMail(ENROLMENT)).thenReturn("HELD", "READY");
        start();
        fireTimer("mailDue");
        verify(steps).holdMail(ENROLMENT);
        verify(steps, never()).sendMail(any());

        assertThat(process.sequenceResumed(ENROLMENT)).isTrue();
        runUntilWaiting();
        fireTimer("mailDue");
        verify(steps).sendMail(ENROLMENT);
    }

    @Test
    void timerThatFiresOutsideTheWindowPlansAgain() {
        when(steps.checkMail(ENROLMENT)).thenReturn("LATE");
        start();
        fireTimer("mailDue");

        verify(steps, never()).readConsent(any());
        verify(steps, never()).sendMail(any());
        assertThat(dueDate()).isEqualTo(SECOND);
    }

    @Test
    void pausedSequenceSendsNothingUntilItIsResumed() {
        start();
        assertThat(process.sequencePaused(ENROLMENT)).isTrue();
        runUntilWaiting();
        assertThat(jobs()).isZero();
        assertThat(process.sequencePaused(ENROLMENT)).isFalse();

        assertThat(process.sequenceResumed(ENROLMENT)).isTrue();
        runUntilWaiting();
        assertThat(dueDate()).isEqualTo(SECOND);
        assertThat(process.sequenceResumed(ENROLMENT)).isFalse();
    }

    @Test
    void stopEndsAWaitingSequence() {
        start();
        assertStopped();
    }

    @Test
    void stopEndsAPausedSequence() {
        start();
        process.sequencePaused(ENROLMENT);
        runUntilWaiting();
        assertStopped();
    }

    @Test
    void stopEndsASequenceThatHasNotEvenBegun() {
        process.sequenceStarted(ENROLMENT);
        assertStopped();
        verify(steps, never()).planMail(any(), any());
    }

    @Test
    void nothingIsToldToASequenceThatDoesNotRun() {
        assertThat(process.sequencePaused(ENROLMENT)).isFalse();
        assertThat(process.sequenceResumed(ENROLMENT)).isFalse();
        assertThat(process.sequenceStopped(ENROLMENT, "REPLY")).isFalse();
    }

    private void assertStopped() {
        assertThat(process.sequenceStopped(ENROLMENT, "REPLY")).isTrue();

        verify(steps).recordStop(ENROLMENT, "REPLY");
        assertEndedAt("stopRecorded");
        assertThat(jobs()).isZero();
        assertThat(process.sequenceStopped(ENROLMENT, "REPLY")).isFalse();
    }

    private void start() {
        process.sequenceStarted(ENROLMENT);
        runUntilWaiting();
    }

    private static Date dueDate() {
        return ENGINE.getManagementService()
                .createJobQuery()
                .timers()
                .activityId("mailDue")
                .singleResult()
                .getDuedate();
    }

    private static long jobs() {
        return ENGINE.getManagementService().createJobQuery().count();
    }

    private void assertEndedAt(String end) {
        assertThat(instance(ENROLMENT)).isNull();
        assertThat(HISTORY.createHistoricActivityInstanceQuery()
                        .activityId(end)
                        .finished()
                        .count())
                .as("ended at %s", end)
                .isEqualTo(1);
    }
}
