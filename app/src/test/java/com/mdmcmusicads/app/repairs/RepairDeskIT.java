package com.mdmcmusicads.app.repairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.diagrams.SeenCases;
import com.mdmcmusicads.app.operations.SomeLead;
import com.mdmcmusicads.app.repairs.DryCount.Verdict;
import com.mdmcmusicads.app.repairs.Repairs.ItemState;
import com.mdmcmusicads.app.repairs.Repairs.State;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class RepairDeskIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    SomeLead someLead;

    @Autowired
    SeenCases cases;

    @Autowired
    RepairDesk desk;

    @Autowired
    BatchDesk batches;

    @Autowired
    AuditTrail trail;

    @Autowired
    RuntimeService engine;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService jobs;

    @BeforeEach
    void comeIn() {
        Screens.open(application, "admin@demo.mdmc");
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void tokenIsMovedAsThePreviewSaidAndThePreviewLeavesNothing() {
        var instance = arrived();
        var choices = choices(instance);
        var from = only(choices.standing().keySet());
        var order = Order.move("Client already known", from, "awaitInterest", false);
        var foresight = desk.foresee(instance, order, choices.seen());
        assertThat(foresight.works()).as("%s", foresight.hindrance()).isTrue();
        assertThat(foresight.before().places()).isNotEqualTo(foresight.after().places());
        assertThat(choices(instance).seen()).isEqualTo(choices.seen());
        desk.act(instance, order, choices.seen());
        assertThat(choices(instance).standing()).containsOnlyKeys("awaitInterest");
        assertThat(foresight.after().places()).containsExactly("Prospect de retour / 30 jours passés");
        assertThat(reasons(instance)).contains("Client already known");
        refused(
                "missing",
                () -> desk.act(arrived(), Order.move("Nobody was chosen", from, "contactLead", false), null));
    }

    @Test
    void secondOfTwoPeopleIsToldThatTheExecutionChanged() {
        var instance = arrived();
        var seen = choices(instance).seen();
        desk.act(instance, Order.of(Act.SUSPEND, "First"), seen);
        refused("changed", () -> desk.act(instance, Order.of(Act.CANCEL, "Second"), seen));
        assertThat(desk.foresee(instance, Order.of(Act.CANCEL, "Second"), seen)
                        .hindrance()
                        .key())
                .isEqualTo("repairs.refused.changed");
        refused("asleep", () -> desk.act(instance, Order.move("Asleep", "qualifyLead", "assignSeller", false), null));
        desk.act(instance, Order.of(Act.RESUME, "Again"), null);
        desk.act(instance, Order.of(Act.CANCEL, "Gone now"), null);
        refused("gone", () -> desk.act(instance, Order.of(Act.SUSPEND, "Too late"), null));
        assertThat(desk.choices(instance))
                .get()
                .satisfies(choices -> assertThat(choices.acts()).containsExactly(Act.RESTART));
    }

    @Test
    void ofManyAtTheSameInstantExactlyOneActs() throws Exception {
        var instance = arrived();
        var seen = choices(instance).seen();
        var who = SecurityContextHolder.getContext();
        var pool = Executors.newFixedThreadPool(6);
        Callable<Boolean> act = () -> {
            SecurityContextHolder.setContext(who);
            try {
                desk.act(instance, Order.of(Act.SUSPEND, "At once"), seen);
                return true;
            } catch (Refused refused) {
                return false;
            }
        };
        var done = new ArrayList<Boolean>();
        for (var one : pool.invokeAll(List.of(act, act, act, act, act, act))) {
            done.add(one.get());
        }
        pool.shutdown();
        assertThat(done).containsOnlyOnce(true);
        assertThat(reasons(instance)).containsOnlyOnce("At once");
    }

    @Test
    void endedExecutionBeginsOnceMoreAtAnyStepAndNotTwice() {
        var instance = arrived();
        var step = only(choices(instance).standing().keySet());
        desk.act(instance, Order.of(Act.CANCEL, "By mistake"), null);
        var seen = choices(instance).seen();
        var order = Order.restart("It was a mistake", step, false, false);
        var foresight = desk.foresee(instance, order, seen);
        assertThat(foresight.works()).as("%s", foresight.hindrance()).isTrue();
        assertThat(again(instance)).isEmpty();
        desk.act(instance, order, seen);
        refused("changed", () -> desk.act(instance, order, seen));
        assertThat(again(instance)).hasSize(1).allSatisfy(id -> {
            assertThat(choices(id).standing()).containsOnlyKeys(step);
            assertThat(engine.getVariables(id)).containsKey("leadId");
        });
    }

    @Test
    void timerIsSetAndWhatCannotBeIsRefused() {
        var instance = arrived();
        var timers = choices(instance).timers();
        assertThat(timers).isNotEmpty();
        var at = timers.keySet().iterator().next();
        var due = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        desk.act(instance, Order.due("Longer", at, due), null);
        assertThat(choices(instance).timers().get(at).due()).isEqualTo(due);
        refused("due", () -> desk.act(instance, Order.due("Never", at, due.plus(9000, ChronoUnit.DAYS)), null));
        refused("no-timer", () -> desk.act(instance, Order.due("None", "someoneElsesTimer", due), null));
        refused("nothing-failed", () -> desk.act(instance, Order.retry("None", null, false), null));
        refused("newest-already", () -> desk.act(instance, Order.retry("None", null, true), null));
        refused("reason", () -> desk.act(instance, Order.due(" ", at, due), null));
    }

    @Test
    void valueKeepsItsTypeAndTheTieToTheRecordStays() {
        var instance = arrived();
        engine.setVariable(instance, "attempts", 3);
        engine.setVariable(instance, "note", "before");
        desk.act(instance, Order.variable("Counted wrong", "attempts", "5"), null);
        assertThat(engine.getVariable(instance, "attempts")).isEqualTo(5);
        assertThat(trail.of(Subject.process(instance), 1)).allSatisfy(entry -> {
            assertThat(entry.before()).containsEntry("value", "3");
            assertThat(entry.after()).containsEntry("value", "5").containsEntry("variable", "attempts");
        });
        refused("value", () -> desk.act(instance, Order.variable("No number", "attempts", "many"), null));
        refused(
                "tie",
                () -> desk.act(
                        instance,
                        Order.variable(
                                "Another lead", "leadId", UUID.randomUUID().toString()),
                        null));
        refused("no-variable", () -> desk.act(instance, Order.variable("New", "invented", "x"), null));
        assertThat(choices(instance).variables())
                .extracting(Choices.Changeable::name)
                .doesNotContain("leadId", "correlationId");
    }

    @Test
    void forgedIdsReachNothing() {
        var instance = arrived();
        var other = arrived();
        var foreign = "'; drop table repair; --";
        assertThat(desk.choices(foreign)).isEmpty();
        refused("unknown", () -> desk.act(foreign, Order.of(Act.SUSPEND, "x"), null));
        refused("unknown", () -> desk.act(null, Order.of(Act.SUSPEND, "x"), null));
        refused("no-token", () -> desk.act(instance, Order.move("x", "disqualifyLead", "qualifyLead", false), null));
        var at = only(choices(instance).standing().keySet());
        refused("no-step", () -> desk.act(instance, Order.move("x", at, foreign, false), null));
        refused("running", () -> desk.act(other, Order.restart("x", "qualifyLead", false, false), null));
        assertThat(batches.find(foreign)).isEmpty();
    }

    @Test
    void designersDoNoStrongActsAndOthersNone() {
        var instance = arrived();
        Screens.open(application, "designer@demo.mdmc");
        assertThat(choices(instance).acts())
                .contains(Act.SUSPEND, Act.DUE)
                .doesNotContain(Act.CANCEL, Act.MOVE, Act.VARIABLE);
        assertThat(choices(instance).variables()).isEmpty();
        for (var order : List.of(
                Order.of(Act.CANCEL, "x"),
                Order.move("x", "qualifyLead", "qualifyLead", false),
                Order.variable("x", "grade", "A"),
                Order.restart("x", "qualifyLead", false, false))) {
            assertThatThrownBy(() -> desk.act(instance, order, null)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.foresee(instance, order, null)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> batches.begin(List.of(instance), order)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> batches.count(List.of(instance), order.act(), null))
                    .isInstanceOf(AccessDeniedException.class);
        }
        desk.act(instance, Order.of(Act.SUSPEND, "A designer may"), null);
        desk.act(instance, Order.of(Act.RESUME, "A designer may"), null);
        Screens.open(application, "direction@demo.mdmc");
        assertThatThrownBy(() -> desk.act(instance, Order.of(Act.SUSPEND, "x"), null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.choices(instance)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> batches.latest()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void manyAreCountedThenDoneEachOnItsOwnWithAReport() {
        var some = List.of(arrived(), arrived(), arrived());
        var over = arrived();
        desk.act(over, Order.of(Act.CANCEL, "Before"), null);
        var all = new ArrayList<>(some);
        all.add(over);
        all.add("invented");
        assertThat(batches.count(all, Act.SUSPEND, null))
                .containsEntry(Verdict.WOULD, 3)
                .containsEntry(Verdict.OVER, 1)
                .containsEntry(Verdict.UNKNOWN, 1);
        var at = only(choices(some.get(0)).standing().keySet());
        assertThat(batches.count(all, Act.MOVE, at)).containsEntry(Verdict.WOULD, 3);
        assertThat(batches.places(all, Act.MOVE)).anySatisfy(place -> {
            assertThat(place.activity()).isEqualTo(at);
            assertThat(place.count()).isEqualTo(3);
        });
        assertThat(batches.places(all, Act.DUE)).isNotEmpty();
        assertThat(batches.steps(some)).containsKey(at);
        var id = UUID.fromString(batches.begin(all, Order.of(Act.SUSPEND, "Rest for all")));
        await().pollInSameThread()
                .until(() -> batches.find(id.toString()).orElseThrow().state() == State.DONE);
        assertThat(batches.counts(id)).containsEntry(ItemState.DONE, 3).containsEntry(ItemState.REFUSED, 2);
        assertThat(some).allSatisfy(instance -> {
            assertThat(engine.createProcessInstanceQuery()
                            .processInstanceId(instance)
                            .suspended()
                            .count())
                    .isOne();
            assertThat(reasons(instance)).contains("Rest for all");
            assertThat(trail.of(Subject.process(instance), 1).get(0).actor()).isNotEqualTo(AuditTrail.SYSTEM);
        });
        assertThat(batches.items(id, 10)).extracting(Repairs.Item::told).contains("gone", "unknown");
        batches.stop(id);
        assertThat(batches.find(id.toString()).orElseThrow().state()).isEqualTo(State.DONE);
        assertThatThrownBy(() -> batches.begin(List.of(), Order.of(Act.SUSPEND, "None")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void failedStepIsTriedAgainByADesigner() {
        var lead = someLead.arrives();
        var instance = cases.instance(lead);
        var job = jobs.createJobQuery().processInstanceId(instance).list().get(0);
        jobs.setJobRetries(job.getId(), 0);
        Screens.open(application, "designer@demo.mdmc");
        assertThat(choices(instance).failed()).hasSize(1);
        desk.act(instance, Order.retry("Mended", only(choices(instance).failed().keySet()), false), null);
        assertThat(reasons(instance)).contains("Mended");
        await().pollInSameThread().until(() -> choices(instance).failed().isEmpty());
    }

    private String arrived() {
        return cases.instance(someLead.arrives());
    }

    private Choices choices(String instance) {
        return desk.choices(instance).orElseThrow();
    }

    private List<Object> reasons(String instance) {
        return trail.of(Subject.process(instance), 10).stream()
                .map(entry -> entry.after().get("reason"))
                .toList();
    }

    private List<String> again(String instance) {
        return history
                .createNativeHistoricProcessInstanceQuery()
                .sql("select * from act_hi_procinst where restarted_proc_inst_id_ = #{id}")
                .parameter("id", instance)
                .list()
                .stream()
                .map(one -> one.getId())
                .toList();
    }

    private static void refused(String why, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage(why);
    }

    private static <T> T only(java.util.Collection<T> all) {
        assertThat(all).hasSize(1);
        return all.iterator().next();
    }
}
