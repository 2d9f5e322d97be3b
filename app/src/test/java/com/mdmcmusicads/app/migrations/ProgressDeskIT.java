package com.mdmcmusicads.app.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.migrations.Migration.State;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ProgressDeskIT {

    private static final int CASES = 60;

    @Autowired
    ApplicationContext application;

    @Autowired
    MigrationDesk desk;

    @Autowired
    ProgressDesk progress;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService engine;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    TwoVersions versions;
    String old;
    Plan plan;

    @BeforeEach
    void open() {
        Screens.open(application, "admin@demo.mdmc");
        versions = new TwoVersions(repository, engine);
        old = versions.version();
        IntStream.range(0, CASES).forEach(number -> versions.start(old, number % 2 == 0 ? "TASK" : "WAIT"));
        plan = desk.plan(old, versions.version());
    }

    @AfterEach
    void close() {
        versions.remove();
        Screens.close();
    }

    /** The pause is in the transaction that begins it, so no lane is quicker. */
    @Test
    void migrationIsHeldGoesOnAndTellsEachStepInTheTrail() {
        var id = transaction.execute(status -> {
            var begun = desk.run(plan, Selection.ALL, false, "Essai");
            progress.pause(begun);
            return begun;
        });
        assertThat(progress.find(id).orElseThrow().state()).isEqualTo(State.PAUSED);
        await().until(() -> lanes(id) == 0);
        assertThat(progress.find(id).orElseThrow().counts().waiting()).isEqualTo(CASES);

        progress.resume(id);
        await().pollInSameThread().until(() -> progress.find(id).orElseThrow().state() == State.DONE);

        assertThat(progress.find(id).orElseThrow().counts().done()).isEqualTo(CASES);
        assertThat(trail.of(new Subject("migration", id), 10))
                .extracting(TrailEntry::action)
                .containsExactly("migration.resumed", "migration.paused", "migration.began");
    }

    @Test
    void whatIsCancelledLeavesTheOthersAsTheyAre() {
        var id = transaction.execute(status -> {
            var begun = desk.run(plan, Selection.ALL, false, "Essai");
            progress.cancel(begun);
            return begun;
        });
        await().until(() -> lanes(id) == 0);

        var migration = progress.find(id).orElseThrow();
        assertThat(migration.state()).isEqualTo(State.CANCELLED);
        assertThat(migration.counts().cancelled()).isEqualTo(CASES);
        assertThat(engine.createProcessInstanceQuery().processDefinitionId(old).count())
                .isEqualTo(CASES);
        progress.resume(id);
        assertThat(progress.find(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
    }

    /** Two designers at once: each case goes over once, the other report says it was there already. */
    @Test
    void twoMigrationsAtOnceTakeEachCaseOnce() {
        var one = desk.run(plan, Selection.ALL, false, "Une");
        var other = desk.run(plan, Selection.ALL, false, "Autre");
        await().pollInSameThread()
                .until(() -> progress.find(one).orElseThrow().state() == State.DONE
                        && progress.find(other).orElseThrow().state() == State.DONE);

        var done = progress.find(one).orElseThrow().counts().done()
                + progress.find(other).orElseThrow().counts().done();
        assertThat(done).isEqualTo(CASES);
        assertThat(progress.cases(other, Taken.State.FAILED, 0, CASES))
                .allSatisfy(one2 -> assertThat(one2.forecast().problem().kind())
                        .isIn(Problem.Kind.OTHER_VERSION, Problem.Kind.MOVING));
    }

    private int lanes(String id) {
        return jdbc.queryForObject(
                "select count(*) from act_ru_job where handler_type_ = ? and handler_cfg_ like ?",
                Integer.class,
                LaneJob.TYPE,
                id + "%");
    }
}
