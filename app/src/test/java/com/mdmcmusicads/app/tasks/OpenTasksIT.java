package com.mdmcmusicads.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class OpenTasksIT {

    @Autowired
    TestCases cases;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TaskService engine;

    @Autowired
    RuntimeService instances;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskRepair repair;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void newTaskIsListedWithItsSubjectBothNamesAndItsRoles() {
        var due = Instant.now().plusSeconds(7200).truncatedTo(ChronoUnit.MILLIS);
        var task = tasks.find(cases.task("Les Marées", due, 75)).orElseThrow();

        assertThat(task.title()).isEqualTo("Les Marées");
        assertThat(task.subtitle()).isEqualTo("Sous-titre");
        assertThat(task.name()).isEqualTo(new OpenTask.Name("Décider", "Decide"));
        assertThat(task.process().name()).isEqualTo(new OpenTask.Name("Essai de la boîte", "Inbox trial"));
        assertThat(task.help()).isEqualTo(new OpenTask.Name("Lire, puis trancher.", "Read, then decide."));
        assertThat(task.candidates()).containsExactlyInAnyOrder(Role.SDR, Role.SALES);
        assertThat(task.dueAt()).isEqualTo(due);
        assertThat(task.priority()).isEqualTo(75);
        assertThat(task.isFree()).isTrue();
    }

    @Test
    void whatTheEngineChangesIsChangedHere() {
        var id = cases.task("Changements");
        var later = Instant.now().plusSeconds(86_400).truncatedTo(ChronoUnit.MILLIS);
        var task = engine.createTaskQuery().taskId(id).singleResult();
        task.setDueDate(Date.from(later));
        task.setFollowUpDate(Date.from(later));
        engine.saveTask(task);
        engine.setPriority(id, 90);
        engine.claim(id, "somebody");
        engine.addCandidateGroup(id, "PM");

        var now = tasks.find(id).orElseThrow();
        assertThat(now.dueAt()).isEqualTo(later);
        assertThat(now.followUpAt()).isEqualTo(later);
        assertThat(now.priority()).isEqualTo(90);
        assertThat(now.assignee()).isEqualTo("somebody");
        assertThat(now.candidates()).contains(Role.PM);
    }

    @Test
    void delegationAndItsEndAreSeen() {
        var id = cases.task("Délégation");
        engine.claim(id, "first");
        engine.delegateTask(id, "second");
        var delegated = tasks.find(id).orElseThrow();
        assertThat(delegated.owner()).isEqualTo("first");
        assertThat(delegated.assignee()).isEqualTo("second");
        assertThat(delegated.delegated()).isTrue();

        engine.resolveTask(id);
        var back = tasks.find(id).orElseThrow();
        assertThat(back.assignee()).isEqualTo("first");
        assertThat(back.delegated()).isFalse();
    }

    @Test
    void completedTaskGoesAndTheNextOneComes() {
        var id = cases.task("Suite");
        var instance = tasks.find(id).orElseThrow().process().instanceId();
        engine.complete(id, Map.of("verdict", "YES"));

        assertThat(tasks.find(id)).isEmpty();
        assertThat(open(instance)).isEqualTo(1);
    }

    @Test
    void deletedInstanceTakesItsTaskEvenWhenListenersAreSkipped() {
        var id = cases.task("Supprimé");
        var instance = tasks.find(id).orElseThrow().process().instanceId();
        instances.deleteProcessInstance(instance, "test", true);

        assertThat(tasks.find(id)).isEmpty();
    }

    @Test
    void interruptedTaskGoes() {
        var id = cases.task("Retiré");
        var instance = tasks.find(id).orElseThrow().process().instanceId();
        instances
                .createMessageCorrelation("inboxTest.withdrawn")
                .processInstanceId(instance)
                .correlate();

        assertThat(tasks.find(id)).isEmpty();
    }

    @Test
    void rolledBackTaskWasNeverThere() {
        var title = "Annulé " + UUID.randomUUID();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    cases.task(title);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(sql.sql("select count(*) from open_task where title = ?")
                        .param(title)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void repairBringsBackWhatIsMissingChangedOrGone() {
        var missing = cases.task("Manquant");
        var changed = cases.task("Décalé");
        var before = tasks.find(missing).orElseThrow();
        sql.sql("delete from open_task where id = ?").param(missing).update();
        sql.sql("update open_task set assignee = 'ghost', due_at = null, candidates = '' where id = ?")
                .param(changed)
                .update();

        repair.run();

        assertThat(tasks.find(missing)).contains(before);
        var mended = tasks.find(changed).orElseThrow();
        assertThat(mended.isFree()).isTrue();
        assertThat(mended.dueAt()).isNotNull();
        assertThat(mended.candidates()).containsExactlyInAnyOrder(Role.SDR, Role.SALES);
    }

    @Test
    void migratedTaskIsListedAsItsNewModelCallsItAndKeepsItsDraft() {
        var old = TestCases.MODEL.replace("inboxTest", "migrationTest");
        var renewed = old.replace("\"decide\"", "\"decideAnew\"")
                .replace("value=\"Decide\"", "value=\"Decide anew\"")
                .replace("value=\"Inbox trial\"", "value=\"Migration trial\"");
        var from = deploy(old);
        var to = deploy(renewed);
        try {
            var variables = Map.<String, Object>of("dueAt", new Date(), "priority", 50);
            var instance = instances
                    .startProcessInstanceById(definition(from), "case", variables)
                    .getId();
            var id = engine.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            sql.sql("insert into task_draft (task_id, answers, saved_by, saved_at) values (?, '{}', 'somebody', now())")
                    .param(id)
                    .update();

            instances
                    .newMigration(instances
                            .createMigrationPlan(definition(from), definition(to))
                            .mapActivities("decide", "decideAnew")
                            .build())
                    .processInstanceIds(instance)
                    .execute();

            var task = tasks.find(id).orElseThrow();
            assertThat(task.key()).isEqualTo("decideAnew");
            assertThat(task.name()).isEqualTo(new OpenTask.Name("Décider", "Decide anew"));
            assertThat(task.process().name().english()).isEqualTo("Migration trial");
            assertThat(sql.sql("select count(*) from task_draft where task_id = ?")
                            .param(id)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        } finally {
            repository.deleteDeployment(to, true);
            repository.deleteDeployment(from, true);
        }
    }

    private String deploy(String model) {
        return repository
                .createDeployment()
                .addString("migration-test.bpmn", model)
                .deploy()
                .getId();
    }

    private String definition(String deployment) {
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
    }

    @Test
    void repairForgetsTasksTheEngineDoesNotKnow() {
        var real = tasks.find(cases.task("Vrai")).orElseThrow();
        sql.sql("update open_task set id = 'ghost' where id = ?")
                .param(real.id())
                .update();

        repair.run();

        assertThat(tasks.find("ghost")).isEmpty();
        assertThat(tasks.find(real.id())).contains(real);
    }

    private int open(String instance) {
        return sql.sql("select count(*) from open_task where process_instance_id = ?")
                .param(instance)
                .query(Integer.class)
                .single();
    }
}
