package com.mdmcmusicads.app.collection;

import static com.mdmcmusicads.app.money.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import com.mdmcmusicads.app.dunning.Dunner;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.operations.Keys;
import com.mdmcmusicads.app.payments.MethodKind;
import com.mdmcmusicads.app.payments.PaymentRestored;
import com.mdmcmusicads.app.payments.PaymentReversed;
import com.mdmcmusicads.app.payments.PaymentSucceeded;
import com.mdmcmusicads.app.receivables.IncomingPayment;
import com.mdmcmusicads.app.receivables.Method;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import com.mdmcmusicads.processes.receivables.PaymentCollection;
import com.mdmcmusicads.processes.receivables.PaymentCollection.HandleDispute;
import com.mdmcmusicads.processes.receivables.PaymentCollection.Ruling;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of an invoice on the real engine and PostgreSQL: sent, paid, taken back, disputed, credited. */
@IntegrationTest
class PaymentCollectionIT {

    @Autowired
    private Billed billed;

    @Autowired
    private InvoiceDesk invoices;

    @Autowired
    private ReceivableDesk receivables;

    @Autowired
    private Dunner dunner;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ApiKeyDesk keys;

    @Autowired
    private Clock clock;

    private String client;
    private String invoice;

    @BeforeEach
    void anInvoiceOf240EurosIsSent() {
        client = billed.company("Collecte " + UUID.randomUUID());
        invoice = invoices.draftAndIssue(Billed.month(client, "200.00"));
        await().until(() -> waitsAt("reminderDue"));
    }

    @Test
    void invoiceIsSentOnceAndItsPaymentAwaited() {
        assertThat(mails("sent")).isEqualTo(1);
        assertThat(receivables.balance(invoice).orElseThrow().open()).isEqualTo(euros("240.00"));
    }

    @Test
    void paidInvoiceEndsItsProcessWithAReceipt() {
        pay("100.00");
        assertThat(waitsAt("reminderDue")).isTrue();
        pay("140.00");
        await().until(this::isOver);
        assertThat(sql.sql("select count(*) from mail_message where reference like ?")
                        .param("invoice/" + invoice + "/receipt/%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void returnedDebitReopensTheInvoiceAndAWonDisputeSettlesItAgain() {
        var payment = "pi_" + UUID.randomUUID();
        tell(new PaymentSucceeded(invoice, euros("240.00"), payment, MethodKind.SEPA_DEBIT, clock.instant()));
        tell(new PaymentSucceeded(invoice, euros("240.00"), payment, MethodKind.SEPA_DEBIT, clock.instant()));
        await().until(this::isOver);

        tell(new PaymentReversed(
                invoice, euros("240.00"), payment, PaymentReversed.Cause.SEPA_RETURN, clock.instant()));
        await().until(() -> waitsAt("reminderDue"));
        assertThat(receivables.balance(invoice).orElseThrow().open()).isEqualTo(euros("240.00"));

        tell(new PaymentRestored(invoice, euros("240.00"), payment, clock.instant()));
        await().until(this::isOver);
    }

    @Test
    void disputedCardPaymentIsATaskAndNoClockRuns() {
        var payment = "pi_" + UUID.randomUUID();
        tell(new PaymentSucceeded(invoice, euros("240.00"), payment, MethodKind.CARD, clock.instant()));
        await().until(this::isOver);
        tell(new PaymentReversed(invoice, euros("240.00"), payment, PaymentReversed.Cause.DISPUTE, clock.instant()));
        await().until(() -> waitsAt("handleDispute"));
        assertThat(dunner.next(invoice)).isEmpty();
    }

    @Test
    void acceptedDisputeIsCreditedAndOver() {
        assertThat(dunner.dispute(invoice, "Prestation non faite")).isTrue();
        assertThat(dunner.dispute(invoice, "Encore")).isFalse();
        await().until(() -> waitsAt("handleDispute"));
        assertThat(waitsAt("reminderDue")).isFalse();

        answer(new HandleDispute(Ruling.ACCEPTED, null, "Doublon"));
        await().until(this::isOver);
        assertThat(receivables.balance(invoice).orElseThrow().isSettled()).isTrue();
        assertThat(dunner.isDisputed(invoice)).isFalse();
    }

    @Test
    void newDueDayMovesTheClockAndNotTheInvoice() {
        dunner.dispute(invoice, "Échéancier demandé");
        await().until(() -> waitsAt("handleDispute"));
        var agreed = LocalDate.of(2027, 3, 1);
        answer(new HandleDispute(Ruling.NEW_DUE_DAY, agreed.toString(), "Deux fois"));
        await().until(() -> waitsAt("reminderDue"));
        assertThat(dunner.next(invoice).orElseThrow().day()).isEqualTo(agreed.plusDays(3));
        assertThat(invoices.sheet(invoice).dueDay()).isNotEqualTo(agreed);
    }

    @Test
    void partialCreditNoteClosesTheDisputeByItself() {
        dunner.dispute(invoice, "Un mois de trop");
        await().until(() -> waitsAt("handleDispute"));
        invoices.issue(invoices.creditNote(
                invoice, List.of(new com.mdmcmusicads.app.invoices.CreditLine(1, euros("50.00"))), "Geste commercial"));
        await().until(() -> waitsAt("reminderDue"));
        assertThat(receivables.balance(invoice).orElseThrow().open()).isEqualTo(euros("180.00"));
    }

    @Test
    void creditNoteSettlesTheInvoiceAndEndsBothProcesses() {
        var note = invoices.creditNote(invoice, List.of(), "Annulation");
        invoices.issue(note);
        await().until(this::isOver);
        await().until(() -> isOver(note));
        assertThat(receivables.paid(invoice)).isEqualTo(Money.zero(Money.EURO));
    }

    @Test
    void announcedPaymentIsBookedOnceByItsReference() {
        assertThat(announce("{\"amount\":100.10,\"currency\":\"EUR\",\"reference\":\"V-1\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(202);
        announce("{\"amount\":100.10,\"currency\":\"EUR\",\"reference\":\"V-1\"}");
        assertThat(receivables.balance(invoice).orElseThrow().open()).isEqualTo(euros("139.90"));

        announce("{\"amount\":139.90,\"currency\":\"EUR\",\"reference\":\"V-2\",\"method\":\"CHEQUE\"}");
        await().until(this::isOver);
    }

    @Test
    void badAnnouncementSaysWhatIsWrongAndBooksNothing() {
        for (var wrong : List.of(
                "{\"amount\":100.105,\"currency\":\"EUR\",\"reference\":\"V\"}",
                "{\"amount\":-1,\"currency\":\"EUR\",\"reference\":\"V\"}",
                "{\"amount\":100,\"currency\":\"XX\",\"reference\":\"V\"}",
                "{\"amount\":100,\"currency\":\"USD\",\"reference\":\"V\"}",
                "{\"amount\":100,\"currency\":\"EUR\"}",
                "{\"currency\":\"EUR\",\"reference\":\"V\"}",
                "{\"amount\":100,\"currency\":\"EUR\",\"reference\":\"V\",\"method\":\"GOLD\"}",
                "{\"amount\":100,\"currency\":\"EUR\",\"reference\":\"V\",\"media\":1}")) {
            assertThat(announce(wrong).getStatusCode().value()).as(wrong).isEqualTo(422);
        }
        assertThat(receivables.balance(invoice).orElseThrow().open()).isEqualTo(euros("240.00"));
        assertThat(waitsAt("reminderDue")).isTrue();
    }

    private ResponseEntity<JsonNode> announce(String variables) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set("X-API-KEY", Keys.make(keys, Scope.MESSAGES_SEND));
        var body = "{\"businessKey\":\"%s\",\"variables\":%s}".formatted(invoice, variables);
        return http.postForEntity(
                "/api/mdmc/v1/messages/payment.received", new HttpEntity<>(body, headers), JsonNode.class);
    }

    private void pay(String amount) {
        receivables.receive(new IncomingPayment(
                Method.TRANSFER,
                euros(amount),
                LocalDate.of(2026, 11, 2),
                null,
                invoice,
                "test/" + UUID.randomUUID(),
                null));
    }

    private void tell(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private void answer(HandleDispute answer) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(invoice)
                .taskDefinitionKey("handleDispute")
                .singleResult();
        tasks.complete(task.getId(), answer.variables());
    }

    private int mails(String which) {
        return sql.sql("select count(*) from mail_message where reference = ?")
                .param("invoice/" + invoice + "/" + which)
                .query(Integer.class)
                .single();
    }

    private boolean waitsAt(String activity) {
        return engine.createExecutionQuery()
                        .processDefinitionKey(PaymentCollection.KEY)
                        .processInstanceBusinessKey(invoice)
                        .activityId(activity)
                        .count()
                == 1;
    }

    private boolean isOver() {
        return isOver(invoice);
    }

    private boolean isOver(String key) {
        return engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .count()
                == 0;
    }
}
