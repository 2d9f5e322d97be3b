package com.mdmcmusicads.processes.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import com.mdmcmusicads.processes.receivables.PaymentCollection.Choice;
import com.mdmcmusicads.processes.receivables.PaymentCollection.FormalNotice;
import com.mdmcmusicads.processes.receivables.PaymentCollection.HandleDispute;
import com.mdmcmusicads.processes.receivables.PaymentCollection.Ruling;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaymentCollectionTest extends ProcessTest {

    private static final String INVOICE = "5b7c5b1e-2f0e-4f53-9df2-2f1f4a3c0a11";
    private static final Date CHARGE_DAY = new Date(1_900_000_000_000L);
    private static final Date REMINDER_DAY = new Date(1_901_000_000_000L);

    private final PaymentCollectionSteps steps = steps(PaymentCollectionSteps.class);
    private final PaymentCollection process = new PaymentCollection(RUNTIME);

    PaymentCollectionTest() {
        super("payment-collection.bpmn");
    }

    @BeforeEach
    void invoiceThatIsOwedByTransfer() {
        deploy();
        when(steps.openCollection(INVOICE)).thenReturn(true);
        when(steps.planReminder(INVOICE)).thenReturn(REMINDER_DAY);
        when(steps.chooseReminder(INVOICE)).thenReturn("REMINDER");
    }

    @Test
    void invoiceIsMadeDepositedAndSentThenThePaymentIsAwaited() {
        process.invoiceIssued(INVOICE, false);
        verify(steps, never()).makeInvoiceFile(any());
        runUntilWaiting();

        var inOrder = inOrder(steps);
        inOrder.verify(steps).makeInvoiceFile(INVOICE);
        inOrder.verify(steps).depositInvoice(INVOICE);
        inOrder.verify(steps).sendInvoice(INVOICE);
        inOrder.verify(steps).openCollection(INVOICE);
        inOrder.verify(steps).planCharge(INVOICE);
        inOrder.verify(steps).planReminder(INVOICE);
        assertThat(dueDate("reminderDue")).isEqualTo(REMINDER_DAY);
        verify(steps, never()).settleCreditNote(any());
    }

    @Test
    void failureToDepositRepeatsNothingThatWasDone() {
        doThrow(new IllegalStateException("away")).doNothing().when(steps).depositInvoice(INVOICE);
        process.invoiceIssued(INVOICE, false);
        assertThatThrownBy(this::runUntilWaiting).hasMessageContaining("away");
        runUntilWaiting();

        verify(steps, times(1)).makeInvoiceFile(INVOICE);
        verify(steps, times(2)).depositInvoice(INVOICE);
        verify(steps, times(1)).sendInvoice(INVOICE);
    }

    @Test
    void invoiceThatIsPaidAlreadyIsSentAndNothingMore() {
        when(steps.openCollection(INVOICE)).thenReturn(false);
        start();
        verify(steps).sendInvoice(INVOICE);
        verify(steps, never()).planReminder(any());
        assertEndedAt("paidAlready");
    }

    @Test
    void creditNoteIsAllocatedAndNothingIsCollected() {
        process.invoiceIssued(INVOICE, true);
        runUntilWaiting();
        verify(steps).sendInvoice(INVOICE);
        verify(steps).settleCreditNote(INVOICE);
        verify(steps, never()).refundClient(any());
        verify(steps, never()).openCollection(any());
        assertEndedAt("creditNoteDone");
    }

    @Test
    void creditNoteOnAPaidInvoiceGivesTheMoneyBack() {
        when(steps.settleCreditNote(INVOICE)).thenReturn(true);
        process.invoiceIssued(INVOICE, true);
        runUntilWaiting();
        verify(steps).refundClient(INVOICE);
        assertEndedAt("creditNoteDone");
    }

    @Test
    void methodOnFileIsChargedAndTheSettledInvoiceIsClosed() {
        when(steps.planCharge(INVOICE)).thenReturn(CHARGE_DAY);
        when(steps.chargeClient(INVOICE)).thenReturn("SUCCEEDED");
        start();
        assertThat(dueDate("chargeDue")).isEqualTo(CHARGE_DAY);
        fireTimer("chargeDue");
        verify(steps).chargeClient(INVOICE);
        assertSettled();
    }

    @Test
    void refusedChargeIsToldAndTriedAgainUntilNoAttemptIsLeft() {
        when(steps.planCharge(INVOICE)).thenReturn(CHARGE_DAY, CHARGE_DAY, null);
        when(steps.chargeClient(INVOICE)).thenReturn("FAILED", "NEEDS_ACTION");
        start();
        fireTimer("chargeDue");
        fireTimer("chargeDue");
        verify(steps, times(2)).reportFailedCharge(INVOICE);
        assertThat(dueDate("reminderDue")).isEqualTo(REMINDER_DAY);
    }

    @Test
    void debitThatTheBankReturnsAfterDaysIsToldToo() {
        pendingDebit();
        assertThat(process.paymentFailed(INVOICE)).isTrue();
        runUntilWaiting();
        verify(steps).reportFailedCharge(INVOICE);
        assertThat(process.paymentFailed(INVOICE)).isFalse();
    }

    @Test
    void debitOfWhichNothingIsHeardIsFollowedByReminders() {
        pendingDebit();
        fireTimer("bankSilent");
        assertThat(dueDate("reminderDue")).isEqualTo(REMINDER_DAY);
    }

    @Test
    void debitThatSucceedsAfterDaysSettlesTheInvoice() {
        pendingDebit();
        assertSettled();
    }

    @Test
    void remindersFollowEachOtherUntilTheFormalNoticeIsATask() {
        when(steps.chooseReminder(INVOICE)).thenReturn("REMINDER", "TOO_SOON", "NOTICE");
        start();
        fireTimer("reminderDue");
        verify(steps).sendReminder(INVOICE);
        fireTimer("reminderDue");
        verify(steps, times(1)).sendReminder(INVOICE);
        fireTimer("reminderDue");

        answer("formalNotice", new FormalNotice(Choice.SEND, null, null));
        verify(steps).sendNotice(INVOICE);
        assertThat(dueDate("reminderDue")).isEqualTo(REMINDER_DAY);
    }

    @Test
    void formalNoticeCanWait() {
        notice();
        answer("formalNotice", new FormalNotice(Choice.WAIT, "2026-12-20", "Promesse de paiement"));
        verify(steps).postponeNotice(INVOICE, "2026-12-20", "Promesse de paiement");
        assertThat(dueDate("reminderDue")).isEqualTo(REMINDER_DAY);
    }

    @Test
    void lawyerWorksWhileThePaymentIsStillAwaited() {
        notice();
        answer("formalNotice", new FormalNotice(Choice.LAWYER, null, "Silence depuis un mois"));
        verify(steps).handToLawyer(INVOICE, "Silence depuis un mois");
        assertSettled();
    }

    @Test
    void whatIsGivenUpIsWrittenOff() {
        notice();
        answer("formalNotice", new FormalNotice(Choice.WRITE_OFF, null, "Liquidation"));
        verify(steps).writeOffInvoice(INVOICE, "Liquidation");
        assertEndedAt("writtenOff");
    }

    @Test
    void settledInvoiceTakesTheTaskAway() {
        notice();
        assertSettled();
        assertThat(ENGINE.getTaskService().createTaskQuery().count()).isZero();
    }

    @Test
    void disputeStopsEveryClockUntilItIsRejected() {
        start();
        assertThat(process.disputeOpened(INVOICE)).isTrue();
        runUntilWaiting();
        assertThat(ENGINE.getManagementService().createJobQuery().timers().count())
                .isZero();
        assertThat(process.disputeOpened(INVOICE)).isFalse();

        answer("handleDispute", new HandleDispute(Ruling.REJECTED, null, "Prestation faite"));
        verify(steps).rejectDispute(INVOICE, "Prestation faite");
        verify(steps, times(2)).openCollection(INVOICE);
        assertThat(dueDate("reminderDue")).isEqualTo(REMINDER_DAY);
    }

    @Test
    void disputeStopsADebitThatIsAwaited() {
        pendingDebit();
        process.disputeOpened(INVOICE);
        runUntilWaiting();
        assertThat(process.paymentFailed(INVOICE)).isFalse();
    }

    @Test
    void acceptedDisputeIsCredited() {
        dispute();
        when(steps.openCollection(INVOICE)).thenReturn(false);
        answer("handleDispute", new HandleDispute(Ruling.ACCEPTED, null, "Doublon"));
        verify(steps).creditInvoice(INVOICE, "Doublon");
        assertEndedAt("paidAlready");
    }

    @Test
    void newDueDayIsAgreed() {
        dispute();
        answer("handleDispute", new HandleDispute(Ruling.NEW_DUE_DAY, "2026-12-31", "Échéancier"));
        verify(steps).moveDueDay(INVOICE, "2026-12-31", "Échéancier");
        assertThat(dueDate("reminderDue")).isEqualTo(REMINDER_DAY);
    }

    @Test
    void disputeThatEndsElsewhereTakesTheTaskAway() {
        dispute();
        assertThat(process.disputeClosed(INVOICE)).isTrue();
        runUntilWaiting();
        assertThat(ENGINE.getTaskService().createTaskQuery().count()).isZero();
        assertThat(dueDate("reminderDue")).isEqualTo(REMINDER_DAY);
        assertThat(process.disputeClosed(INVOICE)).isFalse();
    }

    @Test
    void disputedInvoiceThatIsPaidIsClosed() {
        dispute();
        assertSettled();
    }

    @Test
    void announcedPaymentIsRecordedWheneverItComesAndForgotten() {
        process.invoiceIssued(INVOICE, false);
        assertThat(process.paymentReceived(INVOICE, 100d, "EUR", "TRANSFER", CHARGE_DAY, "V-1"))
                .isTrue();
        verify(steps).recordPayment(INVOICE, 100d, "EUR", "TRANSFER", CHARGE_DAY, "V-1");
        runUntilWaiting();
        RUNTIME.createMessageCorrelation("payment.received")
                .processInstanceBusinessKey(INVOICE)
                .setVariable("reference", "V-2")
                .correlate();
        verify(steps).recordPayment(INVOICE, null, null, null, null, "V-2");
        assertThat(dueDate("reminderDue")).isEqualTo(REMINDER_DAY);
    }

    @Test
    void paymentThatCannotBeRecordedIsRefusedToWhoeverTellsIt() {
        start();
        doThrow(new IllegalArgumentException("currency"))
                .when(steps)
                .recordPayment(any(), any(), any(), any(), any(), any());
        assertThatThrownBy(() -> process.paymentReceived(INVOICE, 1d, "XXX", null, null, "V-1"))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThat(dueDate("reminderDue")).isEqualTo(REMINDER_DAY);
    }

    @Test
    void reopenedInvoiceIsFollowedAgain() {
        process.invoiceReopened(INVOICE);
        runUntilWaiting();
        verify(steps).announceReopening(INVOICE);
        verify(steps, never()).sendInvoice(any());
        assertThat(dueDate("reminderDue")).isEqualTo(REMINDER_DAY);
        assertSettled();
    }

    @Test
    void nothingIsToldWhenNothingRuns() {
        assertThat(process.invoiceSettled(INVOICE)).isFalse();
        assertThat(process.disputeOpened(INVOICE)).isFalse();
        assertThat(process.paymentReceived(INVOICE, 1d, "EUR", null, null, "V-1"))
                .isFalse();
    }

    private void start() {
        process.invoiceIssued(INVOICE, false);
        runUntilWaiting();
    }

    private void pendingDebit() {
        when(steps.planCharge(INVOICE)).thenReturn(CHARGE_DAY, (Date) null);
        when(steps.chargeClient(INVOICE)).thenReturn("PROCESSING");
        start();
        fireTimer("chargeDue");
        verify(steps, never()).reportFailedCharge(any());
    }

    private void notice() {
        when(steps.chooseReminder(INVOICE)).thenReturn("NOTICE");
        start();
        fireTimer("reminderDue");
    }

    private void dispute() {
        start();
        process.disputeOpened(INVOICE);
        runUntilWaiting();
    }

    private void assertSettled() {
        assertThat(process.invoiceSettled(INVOICE)).isTrue();
        runUntilWaiting();
        verify(steps).closeCollection(INVOICE);
        assertEndedAt("invoicePaid");
    }

    private static Date dueDate(String timer) {
        return ENGINE.getManagementService()
                .createJobQuery()
                .timers()
                .activityId(timer)
                .singleResult()
                .getDuedate();
    }

    private void assertEndedAt(String end) {
        assertThat(instance(INVOICE)).isNull();
        assertThat(HISTORY.createHistoricActivityInstanceQuery()
                        .activityId(end)
                        .finished()
                        .count())
                .as("ended at %s", end)
                .isEqualTo(1);
    }
}
