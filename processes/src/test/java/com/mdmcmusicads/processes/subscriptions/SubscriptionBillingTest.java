package com.mdmcmusicads.processes.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import com.mdmcmusicads.processes.subscriptions.SubscriptionBilling.ApproveCatchUp;
import com.mdmcmusicads.processes.subscriptions.SubscriptionBilling.CatchUp;
import com.mdmcmusicads.processes.subscriptions.SubscriptionBilling.UnblockBilling;
import java.util.Date;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscriptionBillingTest extends ProcessTest {

    private static final String ID = "6f1f6f0e-6c1a-4f0b-9d0e-1f2f3a4b5c6d";
    private static final String OTHER = "7a2f6f0e-6c1a-4f0b-9d0e-1f2f3a4b5c6d";
    private static final Date FIRST = new Date(1_900_000_000_000L);
    private static final Date SECOND = new Date(1_902_600_000_000L);

    private final SubscriptionBillingSteps steps = steps(SubscriptionBillingSteps.class);
    private final SubscriptionBilling process = new SubscriptionBilling(RUNTIME);

    SubscriptionBillingTest() {
        super("subscription-billing.bpmn");
    }

    @BeforeEach
    void twoPeriods() {
        deploy();
        when(steps.readStanding(any())).thenReturn("RUNNING");
        when(steps.planPeriod(any())).thenReturn(FIRST, SECOND);
    }

    @Test
    void periodIsBilledWhenItIsDueAndTheNextOneIsPlanned() {
        start();
        assertThat(dueDate()).isEqualTo(FIRST);
        verify(steps, never()).billPeriod(any());

        fireTimer("periodDue");
        verify(steps).billPeriod(ID);
        verify(steps, never()).settleCatchUp(any(), any(), any());
        assertThat(dueDate()).isEqualTo(SECOND);
    }

    @Test
    void subscriptionEndsWhenNothingIsLeftToBill() {
        when(steps.readStanding(ID)).thenReturn("RUNNING", "OVER");
        start();
        fireTimer("periodDue");
        verify(steps).finishSubscription(ID);
        assertEndedAt("subscriptionEnded");
    }

    @Test
    void severalMissedPeriodsWaitForAccounting() {
        when(steps.reviewPeriod(ID)).thenReturn(true, false);
        start();
        fireTimer("periodDue");
        verify(steps, never()).billPeriod(any());

        answer("approveCatchUp", new ApproveCatchUp(CatchUp.BILL, null));
        var order = inOrder(steps);
        order.verify(steps).settleCatchUp(ID, "BILL", null);
        order.verify(steps).billPeriod(ID);

        fireTimer("periodDue");
        verify(steps, times(2)).billPeriod(ID);
    }

    @Test
    void missingMentionIsATaskAndBillingIsTriedAgain() {
        doThrow(new SubscriptionBillingSteps.BillingBlocked())
                .doNothing()
                .when(steps)
                .billPeriod(ID);
        start();
        fireTimer("periodDue");
        assertThat(tasks("unblockBilling")).isEqualTo(1);

        answer("unblockBilling", new UnblockBilling("Adresse complétée"));
        fireTimer("periodDue");
        verify(steps, times(2)).billPeriod(ID);
    }

    @Test
    void oneClientsFailureStopsNobodyElse() {
        doThrow(new SubscriptionBillingSteps.BillingBlocked()).when(steps).billPeriod(ID);
        doNothing().when(steps).billPeriod(OTHER);
        start();
        process.subscriptionStarted(OTHER);
        runUntilWaiting();
        for (var timer : ENGINE.getManagementService().createJobQuery().timers().list()) {
            ENGINE.getManagementService().executeJob(timer.getId());
        }
        runUntilWaiting();

        verify(steps).billPeriod(OTHER);
        assertThat(tasks("unblockBilling")).isEqualTo(1);
    }

    @Test
    void pauseStopsTheTimerUntilItIsResumed() {
        start();
        when(steps.readStanding(ID)).thenReturn("PAUSED", "RUNNING");
        assertTold(process::subscriptionPaused);
        assertThat(jobs()).isZero();

        assertTold(process::subscriptionResumed);
        assertThat(dueDate()).isEqualTo(SECOND);
        assertThat(process.subscriptionResumed(ID)).isFalse();
    }

    @Test
    void changePlansAnew() {
        start();
        assertTold(process::subscriptionChanged);
        assertThat(dueDate()).isEqualTo(SECOND);
    }

    @Test
    void changeTakesTheTaskOfABlockedPeriodAway() {
        doThrow(new SubscriptionBillingSteps.BillingBlocked()).when(steps).billPeriod(ID);
        start();
        fireTimer("periodDue");
        assertTold(process::subscriptionChanged);
        assertThat(tasks("unblockBilling")).isZero();
        assertThat(dueDate()).isEqualTo(SECOND);
    }

    @Test
    void newPricePlansAnew() {
        start();
        assertTold(process::subscriptionRevised);
        assertThat(dueDate()).isEqualTo(SECOND);
    }

    @Test
    void cancelledSubscriptionIsBilledUntilItsEnd() {
        start();
        assertTold(process::subscriptionCancelled);
        assertThat(dueDate()).isEqualTo(SECOND);

        when(steps.readStanding(ID)).thenReturn("OVER");
        fireTimer("periodDue");
        assertEndedAt("subscriptionEnded");
    }

    @Test
    void pausedSubscriptionCanBeCancelled() {
        start();
        when(steps.readStanding(ID)).thenReturn("PAUSED", "OVER");
        assertTold(process::subscriptionPaused);
        assertTold(process::subscriptionCancelled);
        assertEndedAt("subscriptionEnded");
    }

    @Test
    void nothingIsToldToASubscriptionThatDoesNotRun() {
        assertThat(process.subscriptionChanged(ID)).isFalse();
        assertThat(process.subscriptionPaused(ID)).isFalse();
        assertThat(process.subscriptionResumed(ID)).isFalse();
        assertThat(process.subscriptionRevised(ID)).isFalse();
        assertThat(process.subscriptionCancelled(ID)).isFalse();
    }

    private void start() {
        process.subscriptionStarted(ID);
        runUntilWaiting();
    }

    private void assertTold(Predicate<String> message) {
        assertThat(message.test(ID)).isTrue();
        runUntilWaiting();
    }

    private static Date dueDate() {
        return ENGINE.getManagementService()
                .createJobQuery()
                .timers()
                .activityId("periodDue")
                .singleResult()
                .getDuedate();
    }

    private static long tasks(String id) {
        return ENGINE.getTaskService().createTaskQuery().taskDefinitionKey(id).count();
    }

    private static long jobs() {
        return ENGINE.getManagementService().createJobQuery().count();
    }

    private void assertEndedAt(String end) {
        assertThat(instance(ID)).isNull();
        assertThat(HISTORY.createHistoricActivityInstanceQuery()
                        .activityId(end)
                        .finished()
                        .count())
                .as("ended at %s", end)
                .isEqualTo(1);
    }
}
