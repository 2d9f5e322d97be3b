package com.mdmcmusicads.app.payevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mdmcmusicads.app.payments.AttemptState;
import com.mdmcmusicads.app.payments.OnlineAttempt;
import com.mdmcmusicads.app.payments.Paying;
import com.mdmcmusicads.app.payments.PaymentReversed;
import com.mdmcmusicads.app.payments.PaymentSucceeded;
import com.mdmcmusicads.app.payments.RefundSettled;
import com.mdmcmusicads.app.stripe.FakeStripe;
import com.mdmcmusicads.app.stripe.Fault;
import com.mdmcmusicads.processes.payments.PaymentEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Events as they come in the real world: forged, twice, at once, late, in the wrong order, about things that differ. */
class StripeWebhookIT extends Paying {

    @Autowired
    EventShelf shelf;

    @Autowired
    Lookout lookout;

    @Autowired
    RuntimeService engine;

    @Autowired
    TaskService tasks;

    @Test
    void forgedStaleAndUnsignedEventsAreRefusedAndNotStored() {
        var event = paidUnheard().toString();

        for (var signature : new String[] {
            null,
            "",
            "t=1,v1=00",
            "nonsense",
            STRIPE.post().signature(event, "whsec_another", Instant.now()),
            STRIPE.post()
                    .signature(event, FakeStripe.WEBHOOK_SECRET, Instant.now().minusSeconds(301)),
            STRIPE.post().signature(event + " ", FakeStripe.WEBHOOK_SECRET, Instant.now())
        }) {
            var answer = STRIPE.post().deliver(event, signature);
            assertThat(answer.statusCode()).as(signature).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("urn:mdmc:problem:payment-signature-invalid");
        }
        assertThat(stored()).isZero();
    }

    @Test
    void oneOfSeveralSignaturesIsEnough() {
        var event = paidUnheard().toString();
        var ours = STRIPE.post().signature(event);
        var old = STRIPE.post().signature(event, "whsec_the_one_before", Instant.now());

        var answer = STRIPE.post().deliver(event, old + ours.substring(ours.indexOf(',')));

        assertThat(answer.statusCode()).isEqualTo(200);
        told(PaymentSucceeded.class);
    }

    @Test
    void eventOfTheOtherModeIsRefused() {
        var event = paidUnheard();
        event.put("livemode", true);

        var answer = STRIPE.post().deliver(event);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("payment-event-of-other-mode");
        assertThat(stored()).isZero();
    }

    @Test
    void whatIsSignedAndNoEventIsRefused() {
        for (var body : new String[] {"[]", "{", "{}", "{\"id\":\"evt_1\"}", ""}) {
            var answer = STRIPE.post().deliver(body, STRIPE.post().signature(body));
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
        }
        var long_ = "{\"id\":\"" + "x".repeat(70_000) + "\"}";
        assertThat(STRIPE.post().deliver(long_, STRIPE.post().signature(long_)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void eventOfAnotherVersionOfTheInterfaceIsHandledAllTheSame() {
        var event = paidUnheard();
        event.put("api_version", "2019-02-19");
        ((ObjectNode) event.path("data").path("object")).put("status", "requires_source");

        STRIPE.post().deliver(event);

        told(PaymentSucceeded.class);
    }

    @Test
    void repeatedEventHasNoFurtherEffect() {
        var event = paidUnheard();

        assertThat(STRIPE.post().deliver(event).body()).contains("stored");
        told(PaymentSucceeded.class);
        assertThat(STRIPE.post().deliver(event).body()).contains("known");

        quietAfter(event);
        assertThat(news.of(invoice)).hasSize(1);
        assertThat(shelf.find(event.path("id").asText()).orElseThrow().deliveries())
                .isEqualTo(2);
    }

    @Test
    void manyEventsAtOnceTakeEffectOnce() {
        paidUnheard();
        var all = STRIPE.post().events(invoice);

        IntStream.range(0, 12)
                .mapToObj(turn -> CompletableFuture.runAsync(() -> STRIPE.post().deliver(all.get(turn % all.size()))))
                .toList()
                .forEach(CompletableFuture::join);

        told(PaymentSucceeded.class);
        all.forEach(this::quietAfter);
        assertThat(news.of(invoice)).hasSize(1);
    }

    @Test
    void eventsInReverseOrderComeToTheSame() {
        STRIPE.post().holdBack(invoice);
        page(PRICE, false);
        STRIPE.pay(invoice, "sepa_debit");
        var payment = STRIPE.payment(invoice);
        STRIPE.collected(payment);
        STRIPE.dispute(payment, "lost");

        var all = new java.util.ArrayList<>(STRIPE.post().events(invoice));
        all.add(STRIPE.post().event("charge.dispute.created", payment));
        Collections.reverse(all);
        all.forEach(STRIPE.post()::deliver);
        all.forEach(this::quietAfter);

        assertThat(news.of(invoice))
                .extracting(Object::getClass)
                .containsExactly(PaymentSucceeded.class, PaymentReversed.class);
        assertThat(payments.attempts(invoice)).extracting(OnlineAttempt::state).containsExactly(AttemptState.SUCCEEDED);
    }

    @Test
    void anotherAmountThanWeAskedForIsHeldForAPerson() {
        var event = paidUnheard();
        STRIPE.object(STRIPE.payment(invoice)).put("amount_received", 100);

        STRIPE.post().deliver(event);
        quietAfter(event);

        assertThat(news.of(invoice)).isEmpty();
        var held = shelf.find(event.path("id").asText()).orElseThrow();
        assertThat(held.state()).isEqualTo(EventState.HELD);
        assertThat(held.why()).isEqualTo("amount");
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(held.id())
                .taskDefinitionKey("checkPayment")
                .singleResult();

        STRIPE.object(STRIPE.payment(invoice)).put("amount_received", PRICE.minor());
        tasks.complete(task.getId(), new PaymentEvent.CheckPayment(PaymentEvent.Verdict.AGAIN, null).variables());

        told(PaymentSucceeded.class);
    }

    @Test
    void anotherCurrencyIsHeldForAPerson() {
        var event = paidUnheard();
        STRIPE.object(STRIPE.payment(invoice)).put("currency", "xau");

        STRIPE.post().deliver(event);
        quietAfter(event);

        assertThat(shelf.find(event.path("id").asText()).orElseThrow().why()).isEqualTo("currency");
        assertThat(news.of(invoice)).isEmpty();
    }

    @Test
    void refundNobodyHereOrderedIsHeldForAPerson() {
        page(PRICE, false);
        STRIPE.pay(invoice, "card");
        var payment = told(PaymentSucceeded.class).paymentId();

        STRIPE.refundByHand(payment);

        var event = STRIPE.post().event("refund.created", payment);
        await().until(() -> shelf.find(event.path("id").asText())
                .filter(stored -> "refund-not-ordered".equals(stored.why()))
                .isPresent());
        assertThat(news.of(invoice, RefundSettled.class)).isEmpty();
    }

    @Test
    void whatIsNotOursAndWhatWeDoNotKnowIsKeptAndIgnored() {
        var unknown = paidUnheard();
        unknown.put("type", "customer.tax_id.created");
        STRIPE.post().deliver(unknown);

        var kept = shelf.find(unknown.path("id").asText()).orElseThrow();
        assertThat(kept.state()).isEqualTo(EventState.IGNORED);
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(kept.id())
                        .count())
                .isZero();
    }

    @Test
    void paymentOfAnotherSystemInTheSameAccountIsIgnored() {
        var event = paidUnheard();
        STRIPE.object(STRIPE.payment(invoice)).putObject("metadata");
        var foreign = STRIPE.post().event("payment_intent.succeeded", invoice);

        STRIPE.post().deliver(foreign);
        quietAfter(foreign);

        assertThat(shelf.find(foreign.path("id").asText()).orElseThrow().why()).isEqualTo("foreign");
        assertThat(event).isNotNull();
    }

    @Test
    void providerThatIsAwayIsAskedAgainByTheEngine() {
        var event = paidUnheard();
        var page = event.path("data").path("object").path("id").asText();
        STRIPE.play(page, Fault.TOO_MANY);
        STRIPE.post().deliver(event);
        await().atMost(Duration.ofSeconds(20)).until(() -> !STRIPE.calls(page).isEmpty());
        assertThat(shelf.find(event.path("id").asText()).orElseThrow().state()).isEqualTo(EventState.STORED);

        STRIPE.heal(page);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> isHurriedOn(event.path("id").asText()));

        told(PaymentSucceeded.class);
    }

    @Test
    void payerWhoIsBackMakesUsAskEvenWhenNoEventCame() {
        paidUnheard();

        lookout.payerIsBack(invoice);

        told(PaymentSucceeded.class);
    }

    /** The pause before the next attempt is cut short, once there is one. */
    private boolean isHurriedOn(String eventId) {
        return database.sql("update act_ru_job set duedate_ = null where duedate_ > now() and lock_owner_ is null"
                                + " and process_instance_id_ in"
                                + " (select id_ from act_ru_execution where business_key_ = ?)")
                        .param(eventId)
                        .update()
                > 0;
    }

    /** Paid by card, and nobody has told us. */
    private ObjectNode paidUnheard() {
        STRIPE.post().holdBack(invoice);
        page(PRICE, false);
        STRIPE.pay(invoice, "card");
        return STRIPE.post().event("checkout.session.completed", invoice);
    }

    private void quietAfter(ObjectNode event) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> isActedOn(event.path("id").asText()));
    }

    private long stored() {
        return STRIPE.post().events(invoice).stream()
                .filter(event -> shelf.find(event.path("id").asText()).isPresent())
                .count();
    }
}
