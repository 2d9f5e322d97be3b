package com.mdmcmusicads.processes.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice.ApproveQuote;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice.CompleteOrder;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice.Kind;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice.LaunchCampaign;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice.Resolution;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice.Terms;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice.Verdict;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuoteToInvoiceTest extends ProcessTest {

    private static final String QUOTE = "3d2a4a62-6a0c-4f5b-8f0b-2c2a1d9c7b11";
    private static final Date SOON = new Date(1_900_000_000_000L);
    private static final Date LATER = new Date(1_900_300_000_000L);
    private static final Date END = new Date(1_902_000_000_000L);
    private static final Terms USUAL = new Terms(0, 200, Kind.MONTHLY);
    private static final Terms UNUSUAL = new Terms(30, 200, Kind.MONTHLY);

    private final QuoteToInvoiceSteps steps = steps(QuoteToInvoiceSteps.class);
    private final QuoteToInvoice process = new QuoteToInvoice(RUNTIME);

    QuoteToInvoiceTest() {
        super("quote-to-invoice.bpmn", "quote-approval.dmn");
    }

    @BeforeEach
    void everythingGoesWell() {
        deploy();
        when(steps.requestApproval(QUOTE, "orders.approval.big-discount")).thenReturn(SOON);
        when(steps.sendQuote(QUOTE)).thenReturn(END);
        when(steps.planReminder(QUOTE)).thenReturn(SOON, LATER, null);
        when(steps.placeOrder(any(), any(), any(), any())).thenReturn("BOTH");
        when(steps.checkBilling(QUOTE)).thenReturn(true);
        when(steps.requestBilling(QUOTE)).thenReturn(SOON);
        when(steps.handOverOrder(QUOTE)).thenReturn(SOON);
    }

    @Test
    void acceptedQuoteIsInvoicedSubscribedAndLaunched() {
        submit(USUAL);
        verify(steps, never()).requestApproval(any(), any());
        accept();
        assertThat(open()).isEqualTo("launchCampaign");
        answer("launchCampaign", new LaunchCampaign("2026-12-01", "2026-12-31", "Marées", null));

        var inOrder = inOrder(steps);
        inOrder.verify(steps).releaseQuote(QUOTE, false);
        inOrder.verify(steps).sendQuote(QUOTE);
        inOrder.verify(steps).placeOrder(QUOTE, null, null, null);
        inOrder.verify(steps).welcomeClient(QUOTE);
        inOrder.verify(steps).checkBilling(QUOTE);
        inOrder.verify(steps).invoiceOrder(QUOTE);
        inOrder.verify(steps).startSubscription(QUOTE);
        inOrder.verify(steps).handOverOrder(QUOTE);
        inOrder.verify(steps).planCampaign(QUOTE, "2026-12-01", "2026-12-31", "Marées");
        inOrder.verify(steps).closeOrder(QUOTE, "2026-12-01", null);
        assertEndedAt("orderDone");
    }

    @Test
    void unusualQuoteWaitsForDirection() {
        submit(UNUSUAL);
        verify(steps, never()).releaseQuote(any(), anyBoolean());
        assertThat(open()).isEqualTo("approveQuote");

        answer("approveQuote", new ApproveQuote(Verdict.APPROVED, null));
        verify(steps).releaseQuote(QUOTE, true);
        verify(steps).sendQuote(QUOTE);
    }

    @Test
    void refusedQuoteGoesBackToItsAuthorAndMayComeAgain() {
        submit(UNUSUAL);
        answer("approveQuote", new ApproveQuote(Verdict.REFUSED, "Trop de remise"));

        verify(steps).refuseQuote(QUOTE, "Trop de remise");
        verify(steps, never()).sendQuote(any());
        assertEndedAt("quoteRefused");

        submit(USUAL);
        verify(steps).sendQuote(QUOTE);
    }

    @Test
    void clientIsRemindedTwiceAndTheQuoteExpires() {
        submit(USUAL);
        assertThat(dueDate("reminderDue")).isEqualTo(SOON);
        fireTimer("reminderDue");
        assertThat(dueDate("reminderDue")).isEqualTo(LATER);
        fireTimer("reminderDue");
        verify(steps, times(2)).remindClient(QUOTE);

        assertThat(dueDate("validityOver")).isEqualTo(END);
        fireTimer("validityOver");
        verify(steps).expireQuote(QUOTE);
        assertEndedAt("quoteExpired");
        assertThat(process.quoteAccepted(QUOTE)).isFalse();
    }

    @Test
    void nobodyIsRemindedAfterTheAnswer() {
        submit(USUAL);
        fireTimer("reminderDue");
        accept();
        assertThat(jobs()).isZero();
        verify(steps, times(1)).remindClient(QUOTE);
    }

    @Test
    void declinedQuoteIsLost() {
        submit(USUAL);
        assertThat(process.quoteDeclined(QUOTE, "Trop cher")).isTrue();
        runUntilWaiting();

        verify(steps).recordDecline(QUOTE, "Trop cher");
        assertEndedAt("quoteLost");
        assertThat(jobs()).isZero();
    }

    @Test
    void acceptanceFromElsewhereBringsItsEvidence() {
        submit(USUAL);
        tellFromElsewhere("Ada Lovelace, gérante", 1, "yousign/4711");
        verify(steps).placeOrder(QUOTE, "Ada Lovelace, gérante", 1, "yousign/4711");
        verify(steps).welcomeClient(QUOTE);
    }

    @Test
    void acceptanceOfAnOldVersionChangesNothing() {
        submit(USUAL);
        when(steps.planReminder(QUOTE)).thenReturn(LATER);
        when(steps.placeOrder(QUOTE, "Ada", 1, "yousign/4711")).thenReturn("STALE");
        tellFromElsewhere("Ada", 1, "yousign/4711");
        verify(steps, never()).welcomeClient(any());

        accept();
        verify(steps).placeOrder(QUOTE, null, null, null);
        verify(steps).welcomeClient(QUOTE);
    }

    @Test
    void revisedQuoteEndsTheWait() {
        submit(USUAL);
        assertThat(process.quoteRevised(QUOTE)).isTrue();
        runUntilWaiting();

        assertEndedAt("quoteRewritten");
        assertThat(jobs()).isZero();
        assertThat(process.quoteAccepted(QUOTE)).isFalse();
        assertThat(process.quoteRevised(QUOTE)).isFalse();
    }

    @Test
    void revisedQuoteEndsItsApproval() {
        submit(UNUSUAL);
        process.quoteRevised(QUOTE);
        runUntilWaiting();
        assertThat(open()).isNull();

        submit(UNUSUAL);
        assertThat(open()).isEqualTo("approveQuote");
    }

    @Test
    void cancelledQuoteEndsEverythingEvenBeforeItIsSent() {
        process.quoteSubmitted(QUOTE, USUAL);
        assertThat(process.quoteCancelled(QUOTE)).isTrue();
        runUntilWaiting();

        verify(steps, never()).sendQuote(any());
        assertEndedAt("quoteWithdrawn");
    }

    @Test
    void missingBillingDetailsAreAskedForUntilTheyAreThere() {
        when(steps.checkBilling(QUOTE)).thenReturn(false, false, true);
        submit(USUAL);
        accept();
        verify(steps, never()).invoiceOrder(any());
        answer("completeOrder", new CompleteOrder(Resolution.INVOICE, null));
        answer("completeOrder", new CompleteOrder(Resolution.INVOICE, null));

        verify(steps, times(2)).requestBilling(QUOTE);
        verify(steps).invoiceOrder(QUOTE);
    }

    @Test
    void missingMentionsAreAskedForAndTheInvoiceIsTriedAgain() {
        doThrow(new QuoteToInvoiceSteps.MentionsMissing("siren"))
                .doNothing()
                .when(steps)
                .invoiceOrder(QUOTE);
        submit(USUAL);
        accept();
        verify(steps, never()).startSubscription(any());
        answer("completeOrder", new CompleteOrder(Resolution.INVOICE, null));

        verify(steps, times(2)).invoiceOrder(QUOTE);
        verify(steps).startSubscription(QUOTE);
    }

    @Test
    void orderCanBeGivenUp() {
        when(steps.checkBilling(QUOTE)).thenReturn(false);
        submit(USUAL);
        accept();
        answer("completeOrder", new CompleteOrder(Resolution.CANCEL, "Projet abandonné"));

        verify(steps).cancelOrder(QUOTE, "Projet abandonné");
        verify(steps, never()).invoiceOrder(any());
        assertEndedAt("orderCancelled");
    }

    @Test
    void monthlyQuoteHasNoInvoiceOfItsOwn() {
        when(steps.placeOrder(any(), any(), any(), any())).thenReturn("MONTHLY");
        submit(USUAL);
        accept();
        verify(steps, never()).invoiceOrder(any());
        verify(steps).startSubscription(QUOTE);
    }

    @Test
    void oneOffQuoteStartsNoSubscription() {
        when(steps.placeOrder(any(), any(), any(), any())).thenReturn("ONE_OFF");
        submit(USUAL);
        accept();
        verify(steps).invoiceOrder(QUOTE);
        verify(steps, never()).startSubscription(any());
        assertThat(open()).isEqualTo("launchCampaign");
    }

    @Test
    void impossibleDaysAreAskedForAgain() {
        doThrow(new QuoteToInvoiceSteps.CampaignRefused("DAYS"))
                .doNothing()
                .when(steps)
                .planCampaign(any(), any(), any(), any());
        submit(USUAL);
        accept();
        answer("launchCampaign", new LaunchCampaign("2026-12-31", "2026-12-01", null, null));
        verify(steps, never()).closeOrder(any(), any(), any());
        assertThat(open()).isEqualTo("launchCampaign");

        answer("launchCampaign", new LaunchCampaign("2026-12-01", "2026-12-31", null, null));
        verify(steps).closeOrder(QUOTE, "2026-12-01", null);
        assertEndedAt("orderDone");
    }

    @Test
    void nothingIsToldToAQuoteThatIsNotOnItsWay() {
        assertThat(process.quoteAccepted(QUOTE)).isFalse();
        assertThat(process.quoteDeclined(QUOTE, null)).isFalse();
        assertThat(process.quoteRevised(QUOTE)).isFalse();
        assertThat(process.quoteCancelled(QUOTE)).isFalse();
    }

    private void submit(Terms terms) {
        process.quoteSubmitted(QUOTE, terms);
        runUntilWaiting();
    }

    private void accept() {
        assertThat(process.quoteAccepted(QUOTE)).isTrue();
        runUntilWaiting();
    }

    private void tellFromElsewhere(String signer, long version, String evidence) {
        RUNTIME.createMessageCorrelation("quote.accepted")
                .processInstanceBusinessKey(QUOTE)
                .setVariables(Map.of("signer", signer, "signedVersion", version, "evidence", evidence))
                .correlate();
        runUntilWaiting();
    }

    private static String open() {
        var task = ENGINE.getTaskService().createTaskQuery().singleResult();
        return task == null ? null : task.getTaskDefinitionKey();
    }

    private static Date dueDate(String timer) {
        return ENGINE.getManagementService()
                .createJobQuery()
                .timers()
                .activityId(timer)
                .singleResult()
                .getDuedate();
    }

    private static long jobs() {
        return ENGINE.getManagementService().createJobQuery().count();
    }

    private void assertEndedAt(String end) {
        assertThat(instance(QUOTE)).isNull();
        assertThat(HISTORY.createHistoricActivityInstanceQuery()
                        .activityId(end)
                        .finished()
                        .count())
                .as("ended at %s", end)
                .isEqualTo(1);
    }
}
