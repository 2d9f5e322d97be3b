package com.mdmcmusicads.app.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.SubscriptionSheet.State;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A subscription from its start to its end, on the real engine; time passes by starting in the past. */
@IntegrationTest
class SubscriptionIT {

    @Autowired
    SubscriptionDesk desk;

    @Autowired
    EffectDesk effects;

    @Autowired
    DueDays days;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    ClientDesk clients;

    @Autowired
    Billed billed;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestPeople people;

    @BeforeEach
    void accountingIsAtWork() {
        people.be(people.somebody(Role.ACCOUNTING));
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void theFirstPeriodIsBilledOnItsFirstDay() {
        var from = days.due();
        var client = billed.company("Premier jour");
        var id = start(client, from, line("YOUTUBE"), line("META"));

        var invoice = invoicesOf(client, 1).get(0);
        assertThat(invoice.reference()).isEqualTo("subscription/" + id + "/1");
        assertThat(invoice.totals().net()).isEqualTo(Money.euros("400.00"));
        assertThat(invoice.from()).isEqualTo(from);
        assertThat(invoice.to()).isEqualTo(from.plusMonths(1).minusDays(1));
        assertThat(sheet(id).next().dueOn()).isEqualTo(from.plusMonths(1));
    }

    @Test
    void startedTwiceItIsOneSubscription() throws Exception {
        var client = billed.company("Deux fois");
        var one = agreement(client, days.due().plusDays(5), line("TIKTOK"));
        var pool = Executors.newFixedThreadPool(8);
        try {
            var calls = new ArrayList<Callable<String>>();
            for (var at = 0; at < 8; at++) {
                calls.add(() -> desk.start(one));
            }
            var ids = new ArrayList<String>();
            for (var call : pool.invokeAll(calls)) {
                ids.add(call.get());
            }
            assertThat(ids).containsOnly(ids.get(0));
        } finally {
            pool.shutdown();
        }
        assertThat(desk.ofClient(client)).hasSize(1);
    }

    @Test
    void severalMissedPeriodsAreBilledInOrderOnceAccountingAgrees() {
        var from = days.due().minusMonths(2);
        var client = billed.company("Rattrapage");
        var id = start(client, from, line("YOUTUBE"));
        awaitTask(id, "approveCatchUp");
        assertThat(invoices.ofClient(client)).isEmpty();
        var due = effects.due(id);

        complete(id, "approveCatchUp", Map.of("verdict", "BILL"));

        var made = invoicesOf(client, due.size());
        assertThat(made)
                .extracting(InvoiceSheet::reference)
                .containsExactlyInAnyOrderElementsOf(
                        due.stream().map(PlannedBill::reference).toList());
        var numbers = due.stream()
                .map(bill -> invoices.sheet(
                                invoices.withReference(bill.reference()).orElseThrow())
                        .number())
                .toList();
        assertThat(numbers).isSorted();
    }

    @Test
    void waivedPeriodsAreNeverBilled() {
        var client = billed.company("Geste");
        var id = start(client, days.due().minusMonths(3), line("YOUTUBE"));
        awaitTask(id, "approveCatchUp");
        complete(id, "approveCatchUp", Map.of("verdict", "WAIVE", "reason", "Retard de notre part"));

        var only = invoicesOf(client, 1).get(0);
        assertThat(only.reference()).isEqualTo("subscription/" + id + "/4");
        assertThat(outcomes(id)).containsExactly("WAIVED", "WAIVED", "WAIVED", "BILLED");
    }

    @Test
    void missingMentionsAreATaskThatGoesWhenTheClientIsComplete() {
        var other = billed.company("Un autre client");
        var client = billed.stranger("Sans adresse");
        var id = start(client, days.due(), line("YOUTUBE"));
        awaitTask(id, "unblockBilling");
        assertThat(sheet(id).blockedBy()).contains("BUYER_ADDRESS");

        start(other, days.due(), line("YOUTUBE"));
        invoicesOf(other, 1);
        assertThat(invoices.ofClient(client)).isEmpty();

        clients.completeBilling(client, Billed.details(Billed.SIREN));
        invoicesOf(client, 1);
        await().pollInSameThread().until(() -> sheet(id).blockedBy().isEmpty() && openTasks(id) == 0);
    }

    @Test
    void platformAddedInAPaidPeriodIsBilledForTheRestOfIt() {
        var from = days.due().minusDays(10);
        var client = billed.company("Ajout");
        var id = startBilled(client, from, line("YOUTUBE"));
        var change = new Change(days.due(), List.of(new Change.Added(line("META"), null)), List.of());
        var effect = effects.change(id, change);

        desk.change(id, sheet(id).revision(), change);

        var made = invoicesOf(client, 2);
        var addition = made.stream()
                .filter(one -> one.reference().endsWith("/1/1"))
                .findFirst()
                .orElseThrow();
        assertThat(addition.totals().net()).isEqualTo(effect.billedNow()).isEqualTo(rest(from, days.due()));
        assertThat(addition.lines().get(0).detail()).contains("prorata");
        assertThat(sheet(id).monthly()).isEqualTo(Money.euros("400.00"));
    }

    @Test
    void platformRemovedFromAPaidPeriodIsProposedToBeCredited() {
        var from = days.due().minusDays(10);
        var client = billed.company("Retrait");
        var id = startBilled(client, from, line("YOUTUBE"), line("META"));
        var meta = sheet(id).lines().get(1).id();
        var change = new Change(days.due(), List.of(), List.of(meta));
        var effect = effects.change(id, change);

        desk.change(id, sheet(id).revision(), change);

        var credit = drafts(client).get(0);
        assertThat(credit.kind()).isEqualTo(Kind.CREDIT_NOTE);
        assertThat(credit.isIssued()).isFalse();
        assertThat(credit.totals().net()).isEqualTo(effect.credited()).isEqualTo(rest(from, days.due()));
        assertThat(sheet(id).next().net()).isEqualTo(Money.euros("200.00"));
    }

    @Test
    void pausedSubscriptionBillsNothingAndBeginsAnewOnItsResume() {
        var from = days.due().minusDays(3);
        var client = billed.company("Pause");
        var id = startBilled(client, from, line("YOUTUBE"));
        desk.pause(id, sheet(id).revision(), "Tournée");
        assertThat(sheet(id).next()).isNull();

        var on = from.plusMonths(2).plusDays(4);
        desk.resume(id, sheet(id).revision(), on);
        assertThat(sheet(id).next().dueOn()).isEqualTo(on);
        assertThat(sheet(id).next().period().number()).isEqualTo(2);
    }

    @Test
    void resumedWithinThePaidPeriodNothingMoves() {
        var from = days.due().minusDays(3);
        var id = startBilled(billed.company("Pause courte"), from, line("YOUTUBE"));
        desk.pause(id, sheet(id).revision(), "");
        desk.resume(id, sheet(id).revision(), days.today());
        assertThat(sheet(id).next().dueOn()).isEqualTo(from.plusMonths(1));
    }

    @Test
    void cancelledAtTheEndOfWhatIsPaidNothingMoreIsBilled() {
        var from = days.due().minusDays(3);
        var id = startBilled(billed.company("Fin de période"), from, line("YOUTUBE"));
        desk.cancel(id, sheet(id).revision(), new Cancellation(null, "Fin de campagne"));
        assertThat(sheet(id).state()).isEqualTo(State.CANCELLED);
        assertThat(sheet(id).endsOn()).isEqualTo(from.plusMonths(1));
        assertThat(sheet(id).next()).isNull();

        desk.keep(id, sheet(id).revision());
        assertThat(sheet(id).next().dueOn()).isEqualTo(from.plusMonths(1));
    }

    @Test
    void cancelledAtOnceTheUnusedDaysAreProposedToBeCreditedAndItEnds() {
        var from = days.due().minusDays(10);
        var client = billed.company("Arrêt immédiat");
        var id = startBilled(client, from, line("YOUTUBE"));
        desk.cancel(id, sheet(id).revision(), new Cancellation(days.due().minusDays(1), "Litige"));

        assertThat(drafts(client).get(0).totals().net()).isEqualTo(rest(from, days.due()));
        await().pollInSameThread().until(() -> sheet(id).state() == State.ENDED);
    }

    @Test
    void newPriceHoldsFromTheNextPeriodAndTheClientIsTold() {
        var from = days.due().minusDays(3);
        var client = billed.company("Révision");
        var id = startBilled(client, from, line("YOUTUBE"));
        var line = sheet(id).lines().get(0).id();
        desk.revise(
                id,
                sheet(id).revision(),
                new Revision(days.today(), Map.of(line, Money.euros("230.00")), "Nouveau tarif", "Bonjour, 230 €."));

        assertThat(sheet(id).next().net()).isEqualTo(Money.euros("230.00"));
        assertThat(sheet(id).monthly()).isEqualTo(Money.euros("200.00"));
        assertThat(sql.queryForObject("select count(*) from mail_message where about_id = ?", Integer.class, id))
                .isEqualTo(1);
    }

    @Test
    void whoActsOnAnOlderStateIsTold() {
        var id = startBilled(billed.company("Deux à la fois"), days.due().minusDays(3), line("YOUTUBE"));
        var seen = sheet(id).revision();
        desk.pause(id, seen, "");
        assertThatThrownBy(() -> desk.cancel(id, seen, new Cancellation(null, "")))
                .isInstanceOfSatisfying(
                        SubscriptionRefusal.class,
                        refused -> assertThat(refused.key()).isEqualTo("subscriptions.refusal.changed"));
        assertThat(sheet(id).state()).isEqualTo(State.PAUSED);
    }

    @Test
    void twoPeopleAtOnceAreOneAct() throws Exception {
        var id = startBilled(billed.company("Au même instant"), days.due().minusDays(3), line("YOUTUBE"));
        var seen = sheet(id).revision();
        var someone = people.somebody(Role.ACCOUNTING);
        var pool = Executors.newFixedThreadPool(6);
        try {
            var calls = new ArrayList<Callable<Boolean>>();
            for (var at = 0; at < 6; at++) {
                calls.add(() -> {
                    people.be(someone);
                    try {
                        desk.change(
                                id,
                                seen,
                                new Change(days.today(), List.of(new Change.Added(line("META"), null)), List.of()));
                        return true;
                    } catch (SubscriptionRefusal refused) {
                        return false;
                    }
                });
            }
            var done = 0;
            for (var call : pool.invokeAll(calls)) {
                done += call.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
        assertThat(sheet(id).lines()).hasSize(2);
    }

    @Test
    void theDatabaseRefusesALineBilledTwiceForOnePeriod() {
        var id = startBilled(billed.company("Une seule fois"), days.due(), line("YOUTUBE"));
        assertThatThrownBy(() -> sql.update(
                        "insert into subscription_charge select line_id, period, subscription_id, part + 1, position,"
                                + " from_on, until_on, net_amount from subscription_charge where subscription_id = ?::uuid",
                        id))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void effectsAreOnlyLookedAt() {
        var id = startBilled(billed.company("Essai"), days.due().minusDays(3), line("YOUTUBE"));
        var before = sheet(id);
        effects.cancel(id, days.today());
        effects.pause(id);
        assertThat(sheet(id)).isEqualTo(before);
    }

    private String startBilled(String client, LocalDate from, NewSubscription.Line... lines) {
        var id = start(client, from, lines);
        invoicesOf(client, 1);
        await().pollInSameThread()
                .until(() ->
                        sheet(id).next() != null && sheet(id).next().period().number() == 2);
        return id;
    }

    private String start(String client, LocalDate from, NewSubscription.Line... lines) {
        return desk.start(agreement(client, from, lines));
    }

    private static NewSubscription agreement(String client, LocalDate from, NewSubscription.Line... lines) {
        var reference = "test/" + UUID.randomUUID();
        return new NewSubscription(
                client, new Subject("quote", reference), reference, List.of(lines), from, Money.EURO);
    }

    private static NewSubscription.Line line(String platform) {
        return new NewSubscription.Line(
                "FEE-" + platform,
                "Gestion " + platform,
                platform,
                Money.euros("200.00"),
                BigDecimal.ONE,
                BigDecimal.ZERO);
    }

    private SubscriptionSheet sheet(String id) {
        return desk.find(id).orElseThrow();
    }

    private List<InvoiceSheet> invoicesOf(String client, int count) {
        await().pollInSameThread().until(() -> issued(client).size() == count);
        return issued(client);
    }

    private List<InvoiceSheet> issued(String client) {
        return invoices.ofClient(client).stream()
                .map(one -> invoices.sheet(one.id()))
                .filter(one -> one.kind() == Kind.INVOICE && one.isIssued())
                .toList();
    }

    private List<InvoiceSheet> drafts(String client) {
        return invoices.ofClient(client).stream()
                .map(one -> invoices.sheet(one.id()))
                .filter(one -> !one.isIssued())
                .toList();
    }

    private static Money rest(LocalDate from, LocalDate day) {
        var period = new Cycle(from, 1).period(1);
        return Proration.part(Money.euros("200.00"), period, day, period.until());
    }

    private void awaitTask(String id, String task) {
        await().pollInSameThread()
                .until(() -> tasks.createTaskQuery()
                                .processInstanceBusinessKey(id)
                                .taskDefinitionKey(task)
                                .count()
                        == 1);
    }

    private long openTasks(String id) {
        return tasks.createTaskQuery().processInstanceBusinessKey(id).count();
    }

    private void complete(String id, String task, Map<String, Object> answer) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(id)
                .taskDefinitionKey(task)
                .singleResult();
        var all = new java.util.HashMap<>(answer);
        all.putIfAbsent("reason", null);
        tasks.complete(open.getId(), all);
    }

    private List<String> outcomes(String id) {
        return sql.queryForList(
                "select outcome from subscription_period where subscription_id = ?::uuid order by number",
                String.class,
                id);
    }
}
