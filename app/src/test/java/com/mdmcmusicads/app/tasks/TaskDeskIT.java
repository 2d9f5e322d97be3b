package com.mdmcmusicads.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TaskRefusal.Reason;
import com.mdmcmusicads.forms.FieldError;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TaskDeskIT {

    @Autowired
    TestCases cases;

    @Autowired
    TestPeople people;

    @Autowired
    TaskDesk desk;

    @Autowired
    BulkDesk bulk;

    @Autowired
    OpenTasks tasks;

    @Autowired
    AuditTrail trail;

    @Autowired
    HistoryService history;

    Person ines;
    Person theo;

    @BeforeEach
    void meet() {
        ines = people.somebody(Role.SDR);
        theo = people.somebody(Role.SALES);
        people.be(ines);
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void claimedTaskIsMineAndTheTrailSaysSo() {
        var id = cases.task("À moi");
        desk.claim(id);
        desk.claim(id);

        var task = tasks.find(id).orElseThrow();
        assertThat(task.assignee()).isEqualTo(ines.id());
        assertThat(actions(task)).containsExactly("task.claimed");
        assertThat(trail.of(task.subject(), 1).get(0).actor()).isEqualTo(ines.id());
        assertThat(trail.of(task.subject(), 1).get(0).after()).containsEntry("task", "Décider");
    }

    @Test
    void engineLogsWhoActed() {
        var id = cases.task("Journal");
        desk.claim(id);

        assertThat(history.createUserOperationLogQuery().taskId(id).list())
                .isNotEmpty()
                .allMatch(entry -> entry.getUserId().equals(ines.id()));
    }

    @Test
    void taskOfAnotherRoleIsRefused() {
        var id = cases.task("Pas pour moi");
        people.be(people.somebody(Role.ACCOUNTING));

        refused(Reason.NOT_ALLOWED, () -> desk.claim(id));
        refused(Reason.NOT_ALLOWED, () -> desk.assign(id, ines.id()));
        refused(Reason.NOT_ALLOWED, () -> desk.followUp(id, Instant.now()));
        refused(Reason.NOT_ALLOWED, () -> desk.complete(id, Map.of("verdict", "YES")));
        assertThat(tasks.find(id).orElseThrow().isFree()).isTrue();
    }

    @Test
    void clientNeverActsOnStaffTasks() {
        var id = cases.task("Client");
        people.be(people.somebody(Role.CLIENT));

        refused(Reason.NOT_ALLOWED, () -> desk.claim(id));
    }

    @Test
    void whatSomebodyElseHasIsTaken() {
        var id = cases.task("Pris");
        desk.claim(id);
        people.be(theo);

        assertThatThrownBy(() -> desk.claim(id)).isInstanceOfSatisfying(TaskRefusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.TAKEN);
            assertThat(refusal.by()).isEqualTo(ines.id());
        });
        refused(Reason.TAKEN, () -> desk.complete(id, Map.of("verdict", "YES")));
        refused(Reason.NOT_ALLOWED, () -> desk.release(id));
        refused(Reason.NOT_ALLOWED, () -> desk.assign(id, theo.id()));
        refused(Reason.NOT_ALLOWED, () -> desk.followUp(id, Instant.now()));
    }

    @Test
    void oneOfManyWhoClaimAtOnceWins() throws Exception {
        var id = cases.task("Course");
        var claims = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 8; i++) {
            var person = people.somebody(Role.SDR);
            claims.add(() -> claims(person, id));
        }
        var threads = Executors.newFixedThreadPool(8);
        var won = 0;
        for (var result : threads.invokeAll(claims)) {
            won += result.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(won).isEqualTo(1);
    }

    private boolean claims(Person person, String id) {
        people.be(person);
        try {
            desk.claim(id);
            return true;
        } catch (TaskRefusal refusal) {
            assertThat(refusal.reason()).isEqualTo(Reason.TAKEN);
            return false;
        } finally {
            people.beNobody();
        }
    }

    @Test
    void releasedTaskIsFreeAgain() {
        var id = cases.task("Rendu");
        desk.claim(id);
        desk.release(id);

        assertThat(tasks.find(id).orElseThrow().isFree()).isTrue();
    }

    @Test
    void administratorTakesFromOneAndGivesToAnother() {
        var id = cases.task("Arbitrage");
        desk.claim(id);
        people.be(people.somebody(Role.ADMIN));
        desk.assign(id, theo.id());

        assertThat(tasks.find(id).orElseThrow().assignee()).isEqualTo(theo.id());
    }

    @Test
    void nobodyIsGivenATaskThatIsNotForThem() {
        var id = cases.task("Mauvaise personne");
        var accountant = people.somebody(Role.ACCOUNTING);
        var client = people.somebody(Role.CLIENT);

        refused(Reason.WRONG_PERSON, () -> desk.assign(id, accountant.id()));
        refused(Reason.WRONG_PERSON, () -> desk.assign(id, client.id()));
    }

    @Test
    void helperGivesBackAndCannotComplete() {
        var id = cases.task("Aide");
        desk.claim(id);
        desk.delegate(id, theo.id());
        people.be(theo);
        refused(Reason.NOT_ALLOWED, () -> desk.complete(id, Map.of("verdict", "YES")));
        refused(Reason.NOT_ALLOWED, () -> desk.release(id));
        desk.giveBack(id);

        var task = tasks.find(id).orElseThrow();
        assertThat(task.assignee()).isEqualTo(ines.id());
        assertThat(actions(task)).containsExactly("task.given-back", "task.delegated", "task.claimed");
    }

    @Test
    void followUpDateIsKeptAndTakenAway() {
        var id = cases.task("Plus tard");
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        desk.claim(id);
        desk.followUp(id, tomorrow);
        assertThat(tasks.find(id).orElseThrow().followUpAt()).isEqualTo(tomorrow);

        desk.followUp(id, null);
        assertThat(tasks.find(id).orElseThrow().followUpAt()).isNull();
    }

    @Test
    void wrongAnswersAreSaidAndTheTaskStaysOpen() {
        var id = cases.task("Faux");
        desk.claim(id);

        assertThat(desk.complete(id, Map.of("verdict", "NO")))
                .extracting(FieldError::path)
                .containsExactly("reason");
        assertThat(desk.complete(id, Map.of("verdict", "MAYBE")))
                .extracting(FieldError::path)
                .containsExactly("verdict");
        assertThat(tasks.find(id)).isPresent();
    }

    @Test
    void completedTaskTellsTheProcessExactlyTheKeysOfItsForm() {
        var id = cases.task("Réponses");
        var instance = tasks.find(id).orElseThrow().process().instanceId();
        desk.claim(id);
        var errors = desk.complete(
                id, Map.of("verdict", "YES", "reason", "hidden, so not kept", "amount", 12.5, "priority", 1_000));

        assertThat(errors).isEmpty();
        assertThat(variables(instance))
                .containsEntry("verdict", "YES")
                .containsEntry("amount", 12.5)
                .containsEntry("reason", null)
                .containsEntry("proof", null)
                .containsEntry("priority", 50);
    }

    @Test
    void secondOfTwoWhoCompleteIsToldWhoWasQuicker() {
        var id = cases.task("Deux");
        desk.claim(id);
        assertThat(desk.complete(id, Map.of("verdict", "YES"))).isEmpty();

        assertThatThrownBy(() -> desk.complete(id, Map.of("verdict", "NO", "reason", "x")))
                .isInstanceOfSatisfying(TaskRefusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.GONE);
                    assertThat(refusal.by()).isEqualTo(ines.id());
                });
    }

    @Test
    void bulkDoesWhatItCanAndSaysWhatItCannot() {
        var mine = List.of(cases.task("Lot 1"), cases.task("Lot 2"));
        var taken = cases.task("Lot 3");
        people.be(theo);
        desk.claim(taken);
        people.be(ines);

        var outcome = bulk.claim(List.of(mine.get(0), taken, mine.get(1)));

        assertThat(outcome.done()).isEqualTo(2);
        assertThat(outcome.refusals()).extracting(TaskRefusal::reason).containsExactly(Reason.TAKEN);
        assertThat(bulk.assign(mine, theo.id()).done()).isEqualTo(2);
        assertThat(tasks.find(mine.get(0)).orElseThrow().assignee()).isEqualTo(theo.id());
    }

    private Map<String, Object> variables(String instance) {
        var variables = new HashMap<String, Object>();
        for (HistoricVariableInstance variable : history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .list()) {
            variables.put(variable.getName(), variable.getValue());
        }
        return variables;
    }

    private List<String> actions(OpenTask task) {
        return trail.of(task.subject(), 10).stream().map(TrailEntry::action).toList();
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        TaskRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
