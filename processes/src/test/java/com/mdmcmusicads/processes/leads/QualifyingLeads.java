package com.mdmcmusicads.processes.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import com.mdmcmusicads.processes.TaskAnswer;
import com.mdmcmusicads.processes.duplicates.DuplicateReviewSteps;
import com.mdmcmusicads.processes.leads.LeadQualification.ContactLead;
import com.mdmcmusicads.processes.leads.LeadQualification.Facts;
import com.mdmcmusicads.processes.leads.LeadQualification.Outcome;
import com.mdmcmusicads.processes.leads.LeadQualification.QualifyLead;
import com.mdmcmusicads.processes.leads.LeadQualification.Verdict;
import com.mdmcmusicads.processes.outreach.EmailSequenceSteps;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;

/** What one does with a lead in the tests of its process, in few words. */
abstract class QualifyingLeads extends ProcessTest {

    static final String LEAD = "5f0c3c56-2f0e-4f53-9df2-2f1f4a3c0a11";
    static final Facts PROMISING = new Facts(1500, 2, "pop", "FR", "fr", 50);
    static final Facts EXCELLENT = new Facts(6000, 3, "pop", "FR", "fr", 100);
    static final Facts FOREIGN = new Facts(1500, 2, "pop", "GB", "en", 50);
    static final Date TOMORROW = new Date(1_800_000_000_000L);
    static final Date NEXT_WEEK = new Date(1_800_500_000_000L);

    final LeadQualificationSteps steps = steps(LeadQualificationSteps.class);
    final EmailSequenceSteps sequences = steps(EmailSequenceSteps.class);
    final DuplicateReviewSteps duplicates = steps(DuplicateReviewSteps.class);
    final LeadQualification process = new LeadQualification(RUNTIME);

    QualifyingLeads() {
        super("lead-qualification.bpmn", "lead-score.dmn", "lead-grade.dmn", "lead-routing.dmn");
    }

    @BeforeEach
    void planDeadlines() {
        deploy();
        when(steps.planQualification(any(), any(), anyInt(), anyInt())).thenReturn(TOMORROW);
        when(steps.handOverLead(any(), any(), any())).thenReturn(NEXT_WEEK);
        when(steps.resumeContact(any())).thenReturn(NEXT_WEEK);
    }

    void receive(Facts facts) {
        process.leadReceived(LEAD, facts, true);
    }

    void untilContact() {
        receive(PROMISING);
        answer("qualifyLead", verdict(Verdict.QUALIFIED));
    }

    void untilQuote() {
        untilContact();
        answer("contactLead", outcome(Outcome.QUOTE));
    }

    static QualifyLead verdict(Verdict verdict) {
        return new QualifyLead(verdict, null, null);
    }

    static ContactLead outcome(Outcome outcome) {
        return new ContactLead(outcome, null, null);
    }

    /** Without what follows it as a job. */
    static void answerAtOnce(String task, TaskAnswer answer) {
        ENGINE.getTaskService().complete(open(task).getId(), answer.variables());
    }

    static void runJobOf(String activity) {
        ENGINE.getManagementService().executeJob(job(activity).getId());
    }

    static Task open(String task) {
        return ENGINE.getTaskService().createTaskQuery().taskDefinitionKey(task).singleResult();
    }

    static Map<String, Object> formOf(String task) {
        return ENGINE.getTaskService().getVariables(open(task).getId());
    }

    static List<String> groupsOf(Task task) {
        return ENGINE.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getGroupId() != null)
                .map(link -> link.getGroupId())
                .toList();
    }

    static long timers(String id) {
        return ENGINE.getManagementService()
                .createJobQuery()
                .timers()
                .activityId(id)
                .count();
    }

    static Date dueDateOf(String timer) {
        return job(timer).getDuedate();
    }

    static long daysUntil(String timer) {
        var wait = dueDateOf(timer).getTime() - System.currentTimeMillis();
        return Math.round(wait / 86_400_000.0);
    }

    private static Job job(String activity) {
        return ENGINE.getManagementService()
                .createJobQuery()
                .activityId(activity)
                .singleResult();
    }

    void assertEndedAt(String end) {
        assertThat(instance(LEAD)).isNull();
        assertThat(HISTORY.createHistoricActivityInstanceQuery()
                        .activityId(end)
                        .finished()
                        .count())
                .as("ended at %s", end)
                .isEqualTo(1);
    }

    void assertNothingIsLeft() {
        assertThat(ENGINE.getTaskService().createTaskQuery().count()).isZero();
        assertThat(ENGINE.getManagementService().createJobQuery().count()).isZero();
        assertThat(process.leadUpdated(LEAD, EXCELLENT)).isFalse();
    }
}
