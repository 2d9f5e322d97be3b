package com.mdmcmusicads.processes.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.leads.LeadQualification.ContactLead;
import com.mdmcmusicads.processes.leads.LeadQualification.Outcome;
import com.mdmcmusicads.processes.leads.LeadQualification.QualifyLead;
import com.mdmcmusicads.processes.leads.LeadQualification.Reason;
import com.mdmcmusicads.processes.leads.LeadQualification.Verdict;
import org.junit.jupiter.api.Test;

/** Every path of the model; {@link QualifyingLeads} has the words. */
class LeadQualificationTest extends QualifyingLeads {

    @Test
    void newLeadIsScoredRoutedAndWaitsInTheQueueOfTheSdrs() {
        receive(PROMISING);

        var inOrder = inOrder(steps);
        inOrder.verify(steps).recordScore(LEAD, 73, "A");
        inOrder.verify(steps).assignLead(LEAD, "FRANCE");
        inOrder.verify(steps).planQualification(LEAD, "FRANCE", 2, 90);
        var task = open("qualifyLead");
        assertThat(task.getAssignee()).isNull();
        assertThat(task.getDueDate()).isEqualTo(TOMORROW);
        assertThat(task.getPriority()).isEqualTo(90);
        assertThat(groupsOf(task)).containsExactly("SDR");
    }

    @Test
    void newLeadGoesToThePersonTheTeamChose() {
        when(steps.assignLead(LEAD, "FRANCE")).thenReturn("ines");
        receive(PROMISING);
        assertThat(open("qualifyLead").getAssignee()).isEqualTo("ines");
    }

    @Test
    void whoeverCalledDoesNotWaitForTheMails() {
        receive(PROMISING);
        verify(duplicates).findDuplicates(LEAD);
        verifyNoInteractions(sequences);
    }

    @Test
    void leadWithConsentIsEnrolledOnceNoDuplicateIsSuspected() {
        receive(PROMISING);
        runUntilWaiting();

        var inOrder = inOrder(duplicates, sequences);
        inOrder.verify(duplicates).findDuplicates(LEAD);
        inOrder.verify(sequences).enrolLead(LEAD, "welcome");
        assertThat(open("qualifyLead")).isNotNull();
    }

    @Test
    void leadWithoutConsentIsNotEnrolled() {
        process.leadReceived(LEAD, PROMISING, false);
        runUntilWaiting();
        verify(sequences, never()).enrolLead(any(), any());
    }

    @Test
    void suspectedDuplicateIsNotEnrolledUntilSomebodyHasLooked() {
        when(duplicates.findDuplicates(LEAD)).thenReturn(true);
        receive(PROMISING);
        runUntilWaiting();
        verify(sequences, never()).enrolLead(any(), any());

        assertThat(process.leadMailable(LEAD)).isTrue();
        runUntilWaiting();

        verify(sequences).enrolLead(LEAD, "welcome");
        assertThat(open("qualifyLead")).isNotNull();
    }

    @Test
    void qualifiedLeadIsContactedBySales() {
        when(steps.assignSeller(LEAD)).thenReturn("theo");
        receive(PROMISING);
        answer("qualifyLead", new QualifyLead(Verdict.QUALIFIED, null, "rappeler le soir"));

        verify(steps).handOverLead(LEAD, "theo", "rappeler le soir");
        var task = open("contactLead");
        assertThat(task.getAssignee()).isEqualTo("theo");
        assertThat(task.getDueDate()).isEqualTo(NEXT_WEEK);
        assertThat(task.getPriority()).isEqualTo(90);
        assertThat(groupsOf(task)).containsExactly("SALES");
    }

    @Test
    void acceptedQuoteMakesTheLeadAClient() {
        untilQuote();
        verify(steps).requestQuote(LEAD);

        assertThat(process.quoteAccepted(LEAD)).isTrue();
        verify(steps, never()).convertLead(any());
        runUntilWaiting();

        verify(steps).convertLead(LEAD);
        assertEndedAt("leadConverted");
        assertThat(process.quoteAccepted(LEAD)).isFalse();
    }

    @Test
    void declinedQuoteBringsTheLeadBackToSales() {
        when(steps.resumeContact(LEAD)).thenReturn(TOMORROW);
        untilQuote();

        assertThat(process.quoteDeclined(LEAD)).isTrue();
        runUntilWaiting();

        assertThat(open("contactLead").getDueDate()).isEqualTo(TOMORROW);
        answer("contactLead", new ContactLead(Outcome.LOST, Reason.NO_BUDGET, null));
        verify(steps).loseLead(LEAD, "NO_BUDGET", null);
        assertEndedAt("leadLost");
    }

    @Test
    void unansweredQuoteBringsTheLeadBackToSalesAfterThirtyDays() {
        untilQuote();
        assertThat(daysUntil("quoteUnanswered")).isEqualTo(30);

        fireTimer("quoteUnanswered");

        verify(steps).resumeContact(LEAD);
        assertThat(open("contactLead")).isNotNull();
        assertThat(process.quoteAccepted(LEAD)).isFalse();
    }

    @Test
    void lostLeadIsClosedWithItsReason() {
        untilContact();
        answer("contactLead", new ContactLead(Outcome.LOST, Reason.COMPETITOR, "signé ailleurs"));

        verify(steps).loseLead(LEAD, "COMPETITOR", "signé ailleurs");
        assertEndedAt("leadLost");
    }

    @Test
    void disqualifiedLeadIsClosedWithItsReasonAndNotEnrolledAnyMore() {
        receive(PROMISING);
        answerAtOnce("qualifyLead", new QualifyLead(Verdict.DISQUALIFIED, Reason.NOT_SERIOUS, null));
        runJobOf("qualifyLead");

        verify(steps).disqualifyLead(LEAD, "NOT_SERIOUS", null);
        assertEndedAt("leadDisqualified");
        runUntilWaiting();
        verifyNoInteractions(sequences);
    }

    @Test
    void nurturedLeadComesBackAfterThirtyDaysWithAnEmptyForm() {
        receive(PROMISING);
        answer("qualifyLead", new QualifyLead(Verdict.NURTURE, null, "pas avant l’été"));
        verify(steps).nurtureLead(LEAD);
        assertThat(daysUntil("nurtureOver")).isEqualTo(30);

        fireTimer("nurtureOver");

        verify(steps).wakeLead(LEAD);
        verify(steps, times(2)).planQualification(LEAD, "FRANCE", 2, 90);
        assertThat(formOf("qualifyLead"))
                .containsEntry("verdict", null)
                .containsEntry("reason", null)
                .containsEntry("details", null);
    }

    @Test
    void leadThatCameBackIsWrittenToWhenItStillMayBe() {
        receive(PROMISING);
        answer("qualifyLead", verdict(Verdict.NURTURE));
        when(steps.wakeLead(LEAD)).thenReturn(false, true);

        fireTimer("nurtureOver");
        verify(sequences, times(1)).enrolLead(LEAD, "welcome");

        answer("qualifyLead", verdict(Verdict.NURTURE));
        fireTimer("nurtureOver");
        verify(sequences, times(2)).enrolLead(LEAD, "welcome");
    }

    @Test
    void leadSalesPutOffComesBackWhenItShowsInterest() {
        untilContact();
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
    void salesFormIsEmptyWhateverTheSdrAnswered() {
        receive(PROMISING);
        answer("qualifyLead", new QualifyLead(Verdict.QUALIFIED, null, "à rappeler"));
        assertThat(formOf("contactLead")).containsEntry("outcome", null).containsEntry("details", null);
    }

    @Test
    void forgottenQualificationIsEscalatedAndThenToldToDirection() {
        when(steps.escalateQualification(LEAD)).thenReturn(NEXT_WEEK);
        receive(PROMISING);
        assertThat(dueDateOf("qualificationLate")).isEqualTo(TOMORROW);

        fireTimer("qualificationLate");
        verify(steps).escalateQualification(LEAD);
        assertThat(timers("qualificationLate")).isZero();
        assertThat(dueDateOf("qualificationForgotten")).isEqualTo(NEXT_WEEK);

        fireTimer("qualificationForgotten");
        verify(steps).reportLateQualification(LEAD);
        answer("qualifyLead", verdict(Verdict.QUALIFIED));
        assertThat(open("contactLead")).isNotNull();
    }

    @Test
    void forgottenContactIsEscalatedAndThenToldToDirection() {
        when(steps.escalateContact(LEAD)).thenReturn(NEXT_WEEK);
        untilContact();
        assertThat(dueDateOf("contactLate")).isEqualTo(NEXT_WEEK);

        fireTimer("contactLate");
        verify(steps).escalateContact(LEAD);
        fireTimer("contactForgotten");
        verify(steps).reportLateContact(LEAD);
        answer("contactLead", outcome(Outcome.QUOTE));
        verify(steps).requestQuote(LEAD);
    }

    @Test
    void answerAfterTheFirstEscalationSparesTheSecond() {
        when(steps.escalateQualification(LEAD)).thenReturn(NEXT_WEEK);
        receive(PROMISING);
        fireTimer("qualificationLate");

        answer("qualifyLead", verdict(Verdict.QUALIFIED));

        assertThat(timers("qualificationForgotten")).isZero();
        verify(steps, never()).reportLateQualification(any());
    }

    @Test
    void timelyAnswerEscalatesNothing() {
        untilQuote();
        verify(steps, never()).escalateQualification(any());
        verify(steps, never()).escalateContact(any());
    }

    @Test
    void updateScoresAndRoutesTheLeadAnewWhereverItStands() {
        receive(PROMISING);
        assertThat(process.leadUpdated(LEAD, FOREIGN)).isTrue();
        verify(steps).recordNewScore(LEAD, 67, "B", "INTERNATIONAL", 8, 65);

        answer("qualifyLead", verdict(Verdict.QUALIFIED));
        process.leadUpdated(LEAD, EXCELLENT);
        verify(steps).recordNewScore(LEAD, 100, "A", "FRANCE", 2, 90);

        answer("contactLead", outcome(Outcome.NURTURE));
        process.leadUpdated(LEAD, PROMISING);
        verify(steps).recordNewScore(LEAD, 73, "A", "FRANCE", 2, 90);
        verify(steps, times(1)).planQualification(any(), any(), anyInt(), anyInt());

        fireTimer("nurtureOver");
        verify(steps, times(2)).recordScore(LEAD, 73, "A");
    }

    @Test
    void updateLooksForDuplicatesAgain() {
        receive(PROMISING);
        runUntilWaiting();
        process.leadUpdated(LEAD, EXCELLENT);
        runUntilWaiting();
        verify(duplicates, times(2)).findDuplicates(LEAD);
        verify(sequences, times(1)).enrolLead(any(), any());
    }

    @Test
    void replyIsToldAsOftenAsOneComesAndMovesNothing() {
        receive(PROMISING);
        assertThat(process.leadReplied(LEAD)).isTrue();
        answer("qualifyLead", verdict(Verdict.QUALIFIED));
        assertThat(process.leadReplied(LEAD)).isTrue();

        verify(steps, times(2)).noteReply(LEAD);
        assertThat(open("contactLead")).isNotNull();
    }

    @Test
    void erasureEndsEverythingWhereverItStands() {
        receive(PROMISING);
        assertErased();
        untilContact();
        assertErased();
        untilQuote();
        assertErased();
        receive(PROMISING);
        answer("qualifyLead", verdict(Verdict.NURTURE));
        assertErased();
    }

    @Test
    void mergingEndsEverything() {
        untilContact();

        assertThat(process.leadMerged(LEAD)).isTrue();

        assertEndedAt("qualificationMerged");
        assertNothingIsLeft();
    }

    @Test
    void nothingIsToldToALeadThatIsNotRunning() {
        assertThat(process.leadUpdated(LEAD, EXCELLENT)).isFalse();
        assertThat(process.leadReplied(LEAD)).isFalse();
        assertThat(process.leadReengaged(LEAD)).isFalse();
        assertThat(process.leadMailable(LEAD)).isFalse();
        assertThat(process.leadMerged(LEAD)).isFalse();
        assertThat(process.leadErased(LEAD)).isFalse();
        assertThat(process.quoteAccepted(LEAD)).isFalse();
        assertThat(process.quoteDeclined(LEAD)).isFalse();
    }

    private void assertErased() {
        assertThat(process.leadErased(LEAD)).isTrue();
        assertThat(instance(LEAD)).isNull();
        assertNothingIsLeft();
    }
}
