package com.mdmcmusicads.app.receivables;

import static com.mdmcmusicads.app.money.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.NewClient;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.PaymentRefused.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money on PostgreSQL: partial, too much, in the wrong currency, taken back, told twice, and by two people at once. */
@IntegrationTest
class ReceivableDeskIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private ReceivableDesk desk;

    @Autowired
    private Receivables receivables;

    @Autowired
    private CreditRows credits;

    @Autowired
    private CreditNotes creditNotes;

    @Autowired
    private Allocations allocations;

    @Autowired
    private PaymentRows payments;

    @Autowired
    private ClientDesk clients;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private org.springframework.transaction.support.TransactionTemplate transaction;

    private String client;
    private String invoice;

    @BeforeEach
    void anInvoiceOf240Euros() {
        client = client();
        invoice = invoice(client, "240.00");
    }

    @Test
    void partOfTheMoneyLeavesTheRestOpen() {
        receive("100.00");
        assertBalance("100.00", "140.00");
        receive("140.00");
        assertBalance("240.00", "0.00");
        assertThat(desk.balance(invoice).orElseThrow().settledAt()).isNotNull();
        assertThat(desk.openItems(client)).isEmpty();
    }

    @Test
    void whatIsTooMuchStaysAsCreditAndCanBeSpentOrGivenBack() {
        var payment = receive("300.00");
        assertBalance("240.00", "0.00");
        assertThat(left(payment)).isEqualTo(euros("60.00"));

        var other = invoice(client, "50.00");
        desk.allocate(payment, other, euros("50.00"));
        assertThat(desk.balance(other).orElseThrow().isSettled()).isTrue();

        assertThat(desk.refund(payment, euros("10.00"), DAY, "refund/" + payment, "Trop-perçu"))
                .isTrue();
        assertThat(desk.refund(payment, euros("10.00"), DAY, "refund/" + payment, "Trop-perçu"))
                .isFalse();
        assertThat(left(payment)).isEqualTo(euros("0.00"));
    }

    @Test
    void neverMoreThanIsOpenNorThanIsLeft() {
        var payment = receive("200.00", null);
        assertRefused(Why.MORE_THAN_LEFT, () -> desk.allocate(payment, invoice, euros("200.01")));
        assertRefused(Why.MORE_THAN_OPEN, () -> desk.allocate(payment, invoice(client, "10.00"), euros("10.01")));
        assertRefused(Why.NOT_POSITIVE, () -> desk.allocate(payment, invoice, euros("0.00")));
        assertRefused(Why.NOT_POSITIVE, () -> receive("-1.00"));
        assertBalance("0.00", "240.00");
    }

    @Test
    void wrongCurrencyOrClientIsRefusedAndNothingIsWritten() {
        var dollars = new Money(euros("240.00").amount(), Currency.getInstance("USD"));
        var source = "test/" + UUID.randomUUID();
        assertRefused(
                Why.WRONG_CURRENCY,
                () -> desk.receive(new IncomingPayment(Method.TRANSFER, dollars, DAY, client, invoice, source, null)));
        assertThat(payments.withSource(source)).isEmpty();

        var stranger = client();
        assertRefused(
                Why.WRONG_CLIENT,
                () -> desk.receive(
                        new IncomingPayment(Method.TRANSFER, euros("240.00"), DAY, stranger, invoice, source, null)));
        assertRefused(
                Why.UNKNOWN_INVOICE,
                () -> desk.receive(
                        new IncomingPayment(Method.TRANSFER, euros("240.00"), DAY, null, "no-id", source, null)));
    }

    @Test
    void samePaymentToldTwiceIsBookedOnce() {
        var money = new IncomingPayment(
                Method.CARD, euros("240.00"), DAY, null, invoice, "online/" + UUID.randomUUID(), null);
        assertThat(desk.receive(money)).isEqualTo(desk.receive(money));
        assertBalance("240.00", "0.00");
    }

    @Test
    void paymentTakenBackLeavesTheInvoiceOpenAgain() {
        var payment = receive("240.00");
        desk.reverse(payment, euros("240.00"), DAY, "return/" + payment, "AC04");
        desk.reverse(payment, euros("240.00"), DAY, "return/" + payment, "AC04");
        assertBalance("0.00", "240.00");
        assertThat(desk.balance(invoice).orElseThrow().settledAt()).isNull();

        desk.restore(payment, euros("240.00"), DAY, "restored/" + payment);
        desk.restore(payment, euros("240.00"), DAY, "restored/" + payment);
        assertBalance("240.00", "0.00");
        assertThat(payments.movements(payment)).hasSize(3);
    }

    @Test
    void mistakeIsUndoneByRowsThatSaySo() {
        var payment = receive("240.00");
        assertRefused(Why.LACKS_REASON, () -> desk.undo(payment, " "));
        desk.undo(payment, "Mauvais client");
        desk.undo(payment, "Mauvais client");

        assertBalance("0.00", "240.00");
        assertThat(payments.movements(payment)).hasSize(2);
        assertThat(allocations.ofInvoice(invoice)).hasSize(2);
    }

    @Test
    void registerOnlyGrows() {
        var payment = receive("240.00");
        for (var change : List.of(
                "delete from payment_movement where payment_id = ?::uuid",
                "update payment_movement set amount = 1 where payment_id = ?::uuid",
                "delete from allocation where payment_id = ?::uuid",
                "update allocation set amount = 1 where payment_id = ?::uuid")) {
            assertThatThrownBy(() -> sql.sql(change).param(payment).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void creditNoteLowersWhatIsOpen() {
        receive("100.00");
        credit("140.00");
        assertBalance("240.00", "0.00");
    }

    @Test
    void creditNoteOnAPaidInvoiceFreesTheMoney() {
        var payment = receive("240.00");
        var note = credit("240.00");
        assertBalance("240.00", "0.00");
        assertThat(left(payment)).isEqualTo(euros("240.00"));
        assertThat(allocations.freedBy(note)).containsExactly(new Allocations.Share(payment, invoice, euros("240.00")));
        transaction.executeWithoutResult(status -> creditNotes.spend(note));
        assertThat(left(payment)).as("spent once").isEqualTo(euros("240.00"));
    }

    @Test
    void paymentsAtOnceNeverSettleMoreThanIsOwed() throws Exception {
        atOnce(IntStream.range(0, 12)
                .<Callable<String>>mapToObj(n -> () -> receive("60.00"))
                .toList());
        assertBalance("240.00", "0.00");
        assertThat(desk.openItems(client)).isEmpty();
        assertThat(sql.sql("select sum(net_amount - allocated_amount) from payment where client_id = ?::uuid")
                        .param(client)
                        .query(java.math.BigDecimal.class)
                        .single())
                .isEqualByComparingTo("480.00");
    }

    @Test
    void onePaymentAllocatedAtOnceIsNeverSpentTwice() throws Exception {
        var payment = receive("100.00", null);
        var invoices =
                IntStream.range(0, 8).mapToObj(n -> invoice(client, "100.00")).toList();
        var done = atOnce(invoices.stream()
                .<Callable<Boolean>>map(one -> () -> {
                    try {
                        desk.allocate(payment, one, euros("100.00"));
                        return true;
                    } catch (PaymentRefused refused) {
                        return false;
                    }
                })
                .toList());
        assertThat(done).containsOnlyOnce(true);
        assertThat(left(payment)).isEqualTo(euros("0.00"));
    }

    @Test
    void samePaymentToldAtOnceIsBookedOnce() throws Exception {
        var money = new IncomingPayment(
                Method.CARD, euros("100.00"), DAY, null, invoice, "online/" + UUID.randomUUID(), null);
        var ids = atOnce(IntStream.range(0, 8)
                .<Callable<String>>mapToObj(n -> () -> desk.receive(money))
                .toList());
        assertThat(ids).containsOnly(ids.get(0));
        assertBalance("100.00", "140.00");
    }

    @Test
    void openItemsAreFoundByNumberNameAndAmount() {
        var number = desk.balance(invoice).orElseThrow().number();
        assertThat(desk.openItems(number, null)).extracting(OpenItem::invoiceId).containsExactly(invoice);
        assertThat(desk.openItems(number, euros("240.00"))).hasSize(1);
        assertThat(desk.openItems(number, euros("240.01"))).isEmpty();
        assertThat(desk.openItems(client)).extracting(OpenItem::open).containsExactly(euros("240.00"));
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(acts)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private String receive(String amount) {
        return receive(amount, invoice);
    }

    private String receive(String amount, String invoiceId) {
        return desk.receive(new IncomingPayment(
                Method.TRANSFER, euros(amount), DAY, client, invoiceId, "test/" + UUID.randomUUID(), null));
    }

    private String credit(String amount) {
        var id = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            credits.add(new Credit(id, "A" + id.substring(0, 8), client, invoice, euros(amount), euros("0.00"), DAY));
            creditNotes.spend(id);
        });
        return id;
    }

    private String client() {
        var name = UUID.randomUUID().toString();
        return clients.welcome(
                new NewClient("Client " + name, "Ana", name + "@example.org", null, "FR", "fr"),
                Subject.lead(UUID.randomUUID().toString()));
    }

    private String invoice(String clientId, String gross) {
        var id = UUID.randomUUID().toString();
        receivables.add(new Receivable(
                id, "T" + id.substring(0, 8), clientId, euros(gross), euros("0.00"), DAY, DAY.plusDays(30), null));
        return id;
    }

    private Money left(String payment) {
        return payments.find(payment).orElseThrow().left();
    }

    private void assertBalance(String settled, String open) {
        var balance = desk.balance(invoice).orElseThrow();
        assertThat(List.of(balance.settled(), balance.open())).containsExactly(euros(settled), euros(open));
    }

    private static void assertRefused(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PaymentRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
