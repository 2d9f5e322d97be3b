package com.mdmcmusicads.app.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.payments.Charge.Outcome;
import com.mdmcmusicads.app.payments.PaymentReversed.Cause;
import com.mdmcmusicads.app.stripe.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Money collected, debits that take days, refunds and disputes; and a provider that fails in every way. */
class OnlinePaymentsIT extends Paying {

    @Test
    void invoiceIsPaidByCardOnThePageOfTheProvider() {
        assertThat(page(PRICE, false)).startsWith(STRIPE.base());

        STRIPE.pay(invoice, "card");

        var paid = told(PaymentSucceeded.class);
        assertThat(paid.amount()).isEqualTo(PRICE);
        assertThat(paid.method()).isEqualTo(MethodKind.CARD);
        assertThat(paid.paymentId()).isEqualTo(STRIPE.payment(invoice));
        quiet();
        assertThat(news.of(invoice)).hasSize(1);
        assertThat(payments.methodOnFile(client)).isEmpty();
        assertThat(payments.attempts(invoice)).extracting(OnlineAttempt::state).containsExactly(AttemptState.SUCCEEDED);
    }

    @Test
    void onePageAsLongAsItIsOpenForTheSameAmount() {
        var first = page(PRICE, false);

        assertThat(page(PRICE, false)).isEqualTo(first);
        assertThat(page(Money.euros("120.00"), false)).isNotEqualTo(first);
        await().until(() -> payments.attempts(invoice).get(0).state() == AttemptState.EXPIRED);
        assertThat(news.of(invoice)).isEmpty();
    }

    @Test
    void methodLeftWithAPaymentIsChargedForTheNextInvoice() {
        page(PRICE, true);
        STRIPE.pay(invoice, "card");
        told(PaymentSucceeded.class);

        var method = payments.methodOnFile(client).orElseThrow();
        assertThat(method.label()).isEqualTo("Visa •••• 4242");
        assertThat(method.expires()).isNotNull();
        assertThat(news.of(client, MethodSaved.class)).hasSize(1);
    }

    @Test
    void methodOnFileIsChargedOnceHoweverOftenItIsAskedFor() {
        leave("card");

        var charge = charge(1);
        var again = charge(1);

        assertThat(charge.outcome()).isEqualTo(Outcome.SUCCEEDED);
        assertThat(again).isEqualTo(charge);
        assertThat(STRIPE.payments(invoice)).isEqualTo(1);
        assertThat(told(PaymentSucceeded.class).paymentId()).isEqualTo(charge.id());
    }

    @Test
    void withoutAMethodNothingIsCharged() {
        assertThat(charge(1)).isEqualTo(new Charge(Outcome.FAILED, null, "no_method", true));
        assertThat(STRIPE.calls(invoice)).isEmpty();
    }

    @Test
    void debitTakesDaysAndThenTheMoneyIsThere() {
        leave("sepa_debit");

        assertThat(charge(1).outcome()).isEqualTo(Outcome.PROCESSING);
        assertThat(payments.isProcessing(invoice)).isTrue();
        assertThat(charge(2).outcome()).as("nothing is charged twice meanwhile").isEqualTo(Outcome.PROCESSING);
        STRIPE.collected(STRIPE.payment(invoice));

        assertThat(told(PaymentSucceeded.class).method()).isEqualTo(MethodKind.SEPA_DEBIT);
        assertThat(STRIPE.payments(invoice)).isEqualTo(1);
    }

    @Test
    void debitThatTheBankReturnsHasFailed() {
        page(PRICE, false);
        STRIPE.pay(invoice, "sepa_debit");
        told(PaymentPending.class);

        STRIPE.returned(STRIPE.payment(invoice), "debit_not_authorized");

        var failed = told(PaymentFailed.class);
        assertThat(failed.reason()).isEqualTo("debit_not_authorized");
        assertThat(failed.hard()).isTrue();
        quiet();
        assertThat(news.of(invoice, PaymentSucceeded.class)).isEmpty();
    }

    @Test
    void declineIsToldAtOnceWithItsReasonAndTheNextAttemptMaySucceed() {
        leave("card");
        STRIPE.decline(invoice, "card_declined", "insufficient_funds");

        var declined = charge(1);
        assertThat(declined.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(declined.reason()).isEqualTo("insufficient_funds");
        assertThat(declined.hard()).isFalse();

        STRIPE.accept(invoice);
        assertThat(charge(2).outcome()).isEqualTo(Outcome.SUCCEEDED);
        told(PaymentSucceeded.class);
        quiet();
        assertThat(news.of(invoice, PaymentFailed.class))
                .as("whoever charges knows")
                .isEmpty();
    }

    @Test
    void stolenCardIsAHardDeclineAndABankThatWantsToSeeThePayerIsNone() {
        leave("card");
        STRIPE.decline(invoice, "card_declined", "stolen_card");
        assertThat(charge(1).hard()).isTrue();

        STRIPE.decline(invoice, "authentication_required", "authentication_required");
        assertThat(charge(2).outcome()).isEqualTo(Outcome.NEEDS_ACTION);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SILENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void whateverFailsOnTheWayTheMoneyIsTakenOnce(Fault fault) {
        leave("card");
        STRIPE.play(invoice, fault);
        assertThatThrownBy(() -> charge(1)).isInstanceOf(GatewayAway.class);
        assertThat(payments.attempts(invoice))
                .as("not known here, though its event may be faster")
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.state()).isIn(AttemptState.ASKED, AttemptState.SUCCEEDED));

        STRIPE.heal(invoice);

        assertThat(charge(1).outcome()).isEqualTo(Outcome.SUCCEEDED);
        assertThat(STRIPE.payments(invoice)).isEqualTo(1);
        told(PaymentSucceeded.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SILENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void pageIsOpenedAfterAnyFault(Fault fault) {
        STRIPE.play(invoice, fault);
        assertThatThrownBy(() -> page(PRICE, false)).isInstanceOf(GatewayAway.class);

        STRIPE.heal(invoice);

        assertThat(page(PRICE, false)).startsWith(STRIPE.base());
    }

    @Test
    void sameAttemptForAnotherAmountIsRefused() {
        leave("card");
        charge(1);

        assertThatThrownBy(
                        () -> payments.charge(new ChargeOrder(invoice, 1, client, Money.euros("1.00"), "F2026-00001")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refundIsMadeOnceAndToldOnce() {
        var payment = paid();
        var order = new RefundOrder(invoice, payment, Money.euros("40.00"), invoice + "/A2026-00001");

        var refund = payments.refund(order);

        assertThat(refund.outcome()).isEqualTo(Refund.Outcome.SETTLED);
        assertThat(payments.refund(order)).isEqualTo(refund);
        var settled = told(RefundSettled.class);
        assertThat(settled.amount()).isEqualTo(Money.euros("40.00"));
        assertThat(settled.key()).isEqualTo(order.key());
        assertThat(payments.refunds(invoice)).hasSize(1);
    }

    @Test
    void refundThatTakesDaysMayFail() {
        var payment = paid();
        STRIPE.refundsEndAs(payment, "pending");
        var refund = payments.refund(new RefundOrder(invoice, payment, PRICE, invoice + "/whole"));
        assertThat(refund.outcome()).isEqualTo(Refund.Outcome.PENDING);

        STRIPE.refundEnds(refund.id(), "failed");

        assertThat(told(RefundFailed.class).reason()).isEqualTo("expired_or_canceled_card");
        quiet();
        assertThat(news.of(invoice, RefundSettled.class)).isEmpty();
    }

    @Test
    void refundTheProviderTurnsDownHasFailed() {
        var refund = payments.refund(new RefundOrder(invoice, paid(), Money.euros("500.00"), invoice + "/much"));

        assertThat(refund.outcome()).isEqualTo(Refund.Outcome.FAILED);
        assertThat(refund.reason()).isEqualTo("charge_already_refunded");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SILENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void whateverFailsOnTheWayTheMoneyIsGivenBackOnce(Fault fault) {
        var order = new RefundOrder(invoice, paid(), Money.euros("40.00"), invoice + "/once");
        STRIPE.play(invoice, fault);
        assertThatThrownBy(() -> payments.refund(order)).isInstanceOf(GatewayAway.class);

        STRIPE.heal(invoice);

        assertThat(payments.refund(order).outcome()).isEqualTo(Refund.Outcome.SETTLED);
        told(RefundSettled.class);
        assertThat(STRIPE.post().events(invoice).stream()
                        .filter(event -> event.path("type").asText().equals("refund.created")))
                .hasSize(1);
    }

    @Test
    void disputeTakesTheMoneyAndGivesItBackWhenItIsWon() {
        var payment = paid();

        var dispute = STRIPE.dispute(payment, "needs_response");
        assertThat(told(PaymentReversed.class).cause()).isEqualTo(Cause.DISPUTE);
        STRIPE.disputeEnds(dispute, "won");

        assertThat(told(PaymentRestored.class).amount()).isEqualTo(PRICE);
    }

    @Test
    void lostDisputeStaysWhatItIsAndAnEnquiryTakesNothing() {
        var payment = paid();
        STRIPE.dispute(payment, "warning_needs_response");
        quiet();
        assertThat(news.of(invoice, PaymentReversed.class)).isEmpty();

        STRIPE.disputeEnds(STRIPE.dispute(payment, "under_review"), "lost");

        told(PaymentReversed.class);
        quiet();
        assertThat(news.of(invoice, PaymentRestored.class)).isEmpty();
    }

    @Test
    void debitReturnedWeeksLaterIsNoDispute() {
        leave("sepa_debit");
        charge(1);
        var payment = STRIPE.payment(invoice);
        STRIPE.collected(payment);
        told(PaymentSucceeded.class);

        STRIPE.dispute(payment, "lost");

        assertThat(told(PaymentReversed.class).cause()).isEqualTo(Cause.SEPA_RETURN);
    }

    @Test
    void withdrawnMandateIsDebitedNoMore() {
        leave("sepa_debit");

        STRIPE.withdrawMandate(payments.methodOnFile(client).orElseThrow().id());

        await().until(() -> payments.methodOnFile(client).isEmpty());
        await().until(() -> news.of(client, MethodLost.class).size() == 1);
        assertThat(charge(1).reason()).isEqualTo("no_method");
    }

    @Test
    void cardTakenAwayAtTheProviderIsChargedNoMore() {
        leave("card");

        STRIPE.detach(payments.methodOnFile(client).orElseThrow().id());

        await().until(() -> payments.methodOnFile(client).isEmpty());
    }

    @Test
    void everyRequestWeMakeIsAsTheProviderDescribesIt() {
        paid();
        assertThat(STRIPE.calls())
                .isNotEmpty()
                .allSatisfy(
                        call -> assertThat(STRIPE.faults(call)).as(call.route()).isEmpty());
    }

    private String paid() {
        page(PRICE, false);
        STRIPE.pay(invoice, "card");
        return told(PaymentSucceeded.class).paymentId();
    }
}
