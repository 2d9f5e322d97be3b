package com.mdmcmusicads.processes.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import com.mdmcmusicads.processes.leads.LeadQualification.ContactLead;
import com.mdmcmusicads.processes.leads.LeadQualification.Facts;
import com.mdmcmusicads.processes.leads.LeadQualification.Outcome;
import com.mdmcmusicads.processes.leads.LeadQualification.QualifyLead;
import com.mdmcmusicads.processes.leads.LeadQualification.Reason;
import com.mdmcmusicads.processes.leads.LeadQualification.Verdict;
import java.util.Date;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadQualificationTest extends ProcessTest {

    private static final String LEAD = "5f0c3c56-2f0e-4f53-9df2-2f1f4a3c0a11";
    private static final Facts PROMISING = new Facts(1500, 2, "pop", "FR", "fr", 50);
    private static final Facts EXCELLENT = new Facts(6000, 3, "pop", "FR", "fr", 100);
    private static final Date TOMORROW = new Date(1_800_000_000_000L);
    private static final Date NEXT_WEEK = new Date(1_800_500_000_000L);

    private final LeadQualificationSteps steps = steps(LeadQualificationSteps.class);
    private final LeadQualification process = new LeadQualification(RUNTIME);

    LeadQualificationTest() {
        super("lead-qualification.bpmn", "lead-score.dmn", "lead-grade.dmn", "lead-routing.dmn");
    }

    @BeforeEach
    void planDeadlines() {
        deploy();
        when(steps.planQualification(any(), any(), anyInt())).thenReturn(TOMORROW);
        when(steps.handOverLead(any())).thenReturn(NEXT_WEEK);
    }

    @Test
    void newLeadIsScoredRoutedAndGivenToTheSdrs() {
        receive(PROMISING);

        var inOrder = inOrder(steps);
        inOrder.verify(steps).recordScore(LEAD, 73, "A");
        inOrder.verify(steps).planQualification(LEAD, "FRANCE", 2);
        var task = open("qualifyLead");
        assertThat(task.getDueDate()).isEqualTo(TOMORROW);
        assertThat(task.getPriority()).isEqualTo(90);
        assertThat(groupsOf(task)).containsExactly("SDR");
    }

    @Test
    void qualifiedLeadIsContactedBySalesUntilAQuoteIsDue() {
        receive(PROMISING);
        answer("qualifyLead", verdict(Verdict.QUALIFIED));

        var task = open("contactLead");
        assertThat(task.getDueDate()).isEqualTo(NEXT_WEEK);
        assertThat(groupsOf(task)).containsExactly("SALES");

        answer("contactLead", outcome(Outcome.QUOTE));
        verify(steps).requestQuote(LEAD);
        assertEndedAt("quoteRequested");
    }

    @Test
    void lostLeadIsClosedWithItsReason() {
        receive(PROMISING);
        answer("qualifyLead", verdict(Verdict.QUALIFIED));
        answer("contactLead", new ContactLead(Outcome.LOST, Reason.COMPETITOR, "signé ailleurs"));

        verify(steps).loseLead(LEAD, "COMPETITOR", "signé ailleurs");
        assertEndedAt("leadLost");
    }

    @Test
    void disqualifiedLeadIsClosedWithItsReason() {
        receive(PROMISING);
        answer("qualifyLead", new QualifyLead(Verdict.DISQUALIFIED, Reason.NOT_SERIOUS, null));

        verify(steps).disqualifyLead(LEAD, "NOT_SERIOUS", null);
        assertEndedAt("leadDisqualified");
    }

    @Test
    void nurturedLeadComesBackAfterThirtyDays() {
        receive(PROMISING);
        answer("qualifyLead", verdict(Verdict.NURTURE));
        verify(steps).nurtureLead(LEAD);
        assertThat(daysUntil("nurtureOver")).isEqualTo(30);

        fireTimer("nurtureOver");

        verify(steps).wakeLead(LEAD);
        verify(steps, times(2)).planQualification(LEAD, "FRANCE", 2);
        assertThat(open("qualifyLead")).isNotNull();
    }

    @Test
    void leadSalesPutOffComesBackWhenItShowsInterest() {
        receive(PROMISING);
        answer("qualifyLead", verdict(Verdict.QUALIFIED));
        answer("contactLead", outcome(Outcome.NURTURE));
        verify(steps).nurtureLead(LEAD);

        assertThat(process.leadReengaged(LEAD)).isTrue();
        verify(steps, never()).wakeLead(any());
        runUntilWaiting();

        verify(steps).wakeLead(LEAD);
        assertThat(open("qualifyLead")).isNotNull();
        assertThat(process.leadReengaged(LEAD)).isFalse();
    }

    @Test
    void lateQualificationIsEscalatedOnceAndStaysOpen() {
        receive(PROMISING);
        assertThat(dueDateOf("qualificationLate")).isEqualTo(TOMORROW);

        fireTimer("qualificationLate");

        verify(steps).escalateQualification(LEAD);
        assertThat(timers("qualificationLate")).isZero();
        answer("qualifyLead", verdict(Verdict.QUALIFIED));
        assertThat(open("contactLead")).isNotNull();
    }

    @Test
    void lateContactIsEscalatedOnceAndStaysOpen() {
        receive(PROMISING);
        answer("qualifyLead", verdict(Verdict.QUALIFIED));
        assertThat(dueDateOf("contactLate")).isEqualTo(NEXT_WEEK);

        fireTimer("contactLate");

        verify(steps).escalateContact(LEAD);
        assertThat(timers("contactLate")).isZero();
        answer("contactLead", outcome(Outcome.QUOTE));
        assertEndedAt("quoteRequested");
    }

    @Test
    void timelyAnswerEscalatesNothing() {
        receive(PROMISING);
        answer("qualifyLead", verdict(Verdict.QUALIFIED));
        answer("contactLead", outcome(Outcome.QUOTE));

        verify(steps, never()).escalateQualification(any());
        verify(steps, never()).escalateContact(any());
    }

    @Test
    void updateScoresTheLeadAnewWhileItIsQualified() {
        receive(PROMISING);

        assertThat(process.leadUpdated(LEAD, EXCELLENT)).isTrue();

        verify(steps).recordNewScore(LEAD, 100, "A");
        assertThat(open("qualifyLead")).isNotNull();
        verify(steps, times(1)).planQualification(any(), any(), anyInt());
    }

    @Test
    void updateScoresTheLeadAnewWhileItIsContacted() {
        receive(PROMISING);
        answer("qualifyLead", verdict(Verdict.QUALIFIED));

        assertThat(process.leadUpdated(LEAD, EXCELLENT)).isTrue();

        verify(steps).recordNewScore(LEAD, 100, "A");
        assertThat(open("contactLead")).isNotNull();
    }

    @Test
    void updateScoresTheLeadAnewWhileItIsNurturedAndAgainWhenItWakes() {
        receive(PROMISING);
        answer("qualifyLead", verdict(Verdict.NURTURE));

        assertThat(process.leadUpdated(LEAD, EXCELLENT)).isTrue();
        verify(steps).recordNewScore(LEAD, 100, "A");

        fireTimer("nurtureOver");
        verify(steps).recordScore(LEAD, 100, "A");
    }

    @Test
    void leadIsUpdatedAsOftenAsItTellsUsMore() {
        receive(PROMISING);

        process.leadUpdated(LEAD, EXCELLENT);
        process.leadUpdated(LEAD, PROMISING);

        verify(steps).recordNewScore(LEAD, 100, "A");
        verify(steps).recordNewScore(LEAD, 73, "A");
    }

    @Test
    void erasureEndsAQualificationAtOnce() {
        receive(PROMISING);
        assertErased();
    }

    @Test
    void erasureEndsAContactAtOnce() {
        receive(PROMISING);
        answer("qualifyLead", verdict(Verdict.QUALIFIED));
        assertErased();
    }

    @Test
    void erasureEndsNurturingAtOnce() {
        receive(PROMISING);
        answer("qualifyLead", verdict(Verdict.NURTURE));
        assertErased();
    }

    @Test
    void nothingIsToldToALeadThatIsNotRunning() {
        assertThat(process.leadUpdated(LEAD, EXCELLENT)).isFalse();
        assertThat(process.leadReengaged(LEAD)).isFalse();
        assertThat(process.leadErased(LEAD)).isFalse();
    }

    private void assertErased() {
        assertThat(process.leadErased(LEAD)).isTrue();

        assertEndedAt("qualificationErased");
        assertThat(ENGINE.getTaskService().createTaskQuery().count()).isZero();
        assertThat(ENGINE.getManagementService().createJobQuery().count()).isZero();
        assertThat(process.leadUpdated(LEAD, EXCELLENT)).isFalse();
    }

    private void assertEndedAt(String end) {
        assertThat(instance(LEAD)).isNull();
        assertThat(HISTORY.createHistoricActivityInstanceQuery()
                        .activityId(end)
                        .finished()
                        .count())
                .as("ended at %s", end)
                .isEqualTo(1);
    }

    private void receive(Facts facts) {
        process.leadReceived(LEAD, facts);
    }

    private static QualifyLead verdict(Verdict verdict) {
        return new QualifyLead(verdict, null, null);
    }

    private static ContactLead outcome(Outcome outcome) {
        return new ContactLead(outcome, null, null);
    }

    private static Task open(String task) {
        return ENGINE.getTaskService().createTaskQuery().taskDefinitionKey(task).singleResult();
    }

    private static java.util.List<String> groupsOf(Task task) {
        return ENGINE.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .toList();
    }

    private static long timers(String id) {
        return ENGINE.getManagementService()
                .createJobQuery()
                .timers()
                .activityId(id)
                .count();
    }

    private static Date dueDateOf(String timer) {
        return ENGINE.getManagementService()
                .createJobQuery()
                .timers()
                .activityId(timer)
                .singleResult()
                .getDuedate();
    }

    private static long daysUntil(String timer) {
        var wait = dueDateOf(timer).getTime() - System.currentTimeMillis();
        return Math.round(wait / 86_400_000.0);
    }
}
