package com.mdmcmusicads.app.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.migrations.Change.Kind;
import com.mdmcmusicads.app.migrations.Lines.Line;
import com.mdmcmusicads.app.migrations.Lines.Verdict;
import com.mdmcmusicads.app.migrations.Migration.State;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class MigrationDeskIT {

    private static final String[] RENAMED = {"\"dateCame\"", "\"mailDue\"", "Heure d’envoi", "Prochain e-mail"};
    private static final String[] SHORTER_AND_RENAMED = {"P3D", "P1D", RENAMED[0], RENAMED[1], RENAMED[2], RENAMED[3]};

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
    ManagementService jobs;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    TwoVersions versions;

    @BeforeEach
    void open() {
        versions = new TwoVersions(repository, engine);
        Screens.open(application, "designer@demo.mdmc");
    }

    @AfterEach
    void close() {
        versions.remove();
        Screens.close();
    }

    @Test
    void whatHasTheSameNameIsMappedAndWhatRunsBehindIsCounted() {
        var old = versions.version();
        versions.start(old, "TASK");
        versions.start(old, "WAIT");
        var now = versions.version(SHORTER_AND_RENAMED);

        assertThat(desk.behind())
                .filteredOn(one -> one.process().equals(versions.process))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.running()).isEqualTo(2);
                    assertThat(one.version()).isEqualTo(1);
                    assertThat(one.currentDefinitionId()).isEqualTo(now);
                });
        var lines = desk.lines(desk.plan(old, now));

        assertThat(line(lines, "decide").verdict()).isEqualTo(Verdict.SAME);
        assertThat(line(lines, "decide").tokens()).isEqualTo(1);
        assertThat(line(lines, "late").timers()).isEqualTo(1);
        assertThat(line(lines, "check").verdict())
                .as("a save point goes over too")
                .isEqualTo(Verdict.SAME);
        assertThat(line(lines, "dateCame").verdict()).isEqualTo(Verdict.UNMAPPED);
        assertThat(line(lines, "dateCame").losesTimers()).isTrue();
        assertThat(line(lines, "dateCame").targets())
                .extracting(Lines.Place::id)
                .containsExactly("mailDue");
        assertThat(lines.lostTimers()).isEqualTo(1);
        var sameName = versions.version("\"dateCame\"", "\"mailDue\"");
        assertThat(desk.plan(old, sameName).of("dateCame").map(Mapping::to)).contains("mailDue");
        assertThat(line(desk.lines(desk.plan(old, now).map("decide", "awaitDate")), "decide")
                        .verdict())
                .isEqualTo(Verdict.INVALID);
    }

    @Test
    void previewShowsWhatWouldHappenAndLeavesNothing() {
        var old = versions.version();
        var task = versions.start(old, "TASK");
        var wait = versions.start(old, "WAIT");
        var now = versions.version(SHORTER_AND_RENAMED);
        var before = traces();

        var plan = desk.plan(old, now).renew("late", true);
        var seen = desk.preview(plan, List.of(task, wait));
        var mapped = desk.preview(plan.map("dateCame", "mailDue"), List.of(wait));

        assertThat(seen.get(0).problem()).isNull();
        assertThat(change(seen.get(0), Kind.TIMER_SHIFTS)).satisfies(shift -> {
            assertThat(shift.activityId()).isEqualTo("late");
            assertThat(shift.after()).isBefore(shift.before());
        });
        assertThat(seen.get(1).losesTimer()).isTrue();
        assertThat(change(seen.get(1), Kind.TIMER_LOST).before()).isEqualTo(versions.due);
        assertThat(change(seen.get(1), Kind.TIMER_NEW).activityId()).isEqualTo("mailDue");
        assertThat(mapped.get(0).losesTimer()).isFalse();
        assertThat(change(mapped.get(0), Kind.TIMER_STAYS).after()).isEqualTo(versions.due);
        assertThat(traces()).isEqualTo(before);
        assertThat(definition(task)).isEqualTo(old);
    }

    /** Somebody works on the case; the preview does not wait for them, and says so. */
    @Test
    void previewGivesWayToWhatIsMoving() {
        var old = versions.version();
        var task = versions.start(old, "TASK");
        var now = versions.version("P3D", "P1D");
        var plan = desk.plan(old, now);
        var began = Instant.now();

        var seen = transaction.execute(status -> {
            jdbc.queryForList("select id_ from act_ru_execution where id_ = ? for update", task);
            return desk.preview(plan, List.of(task));
        });

        assertThat(seen.get(0).problem().kind()).isEqualTo(Problem.Kind.MOVING);
        assertThat(Instant.now()).isBefore(began.plusSeconds(3));
        assertThat(desk.preview(plan, List.of(task)).get(0).works()).isTrue();
    }

    @Test
    void lostTimersNeedATickAndAReasonIsAsked() {
        var old = versions.version();
        var wait = versions.start(old, "WAIT");
        var plan = desk.plan(old, versions.version(RENAMED));

        assertThatThrownBy(() -> desk.run(plan, Selection.ALL, false, "Nouvelle cadence"))
                .isInstanceOfSatisfying(
                        MigrationRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(MigrationRefused.Why.TIMERS_LOST));
        assertThatThrownBy(() -> desk.run(plan, Selection.ALL, true, " ")).isInstanceOf(MigrationRefused.class);
        assertThat(definition(wait)).isEqualTo(old);

        var id = desk.run(plan, Selection.ALL, true, "Nouvelle cadence");

        allWent(id);
        assertThat(definition(wait)).isEqualTo(plan.targetId());
        var taken = progress.cases(id, null, 0, 10);
        assertThat(taken)
                .singleElement()
                .satisfies(one -> assertThat(one.forecast().losesTimer()).isTrue());
    }

    @Test
    void casesGoOverEachWithItsOwnReportAndOneThatCannotStopsNoOther() {
        var old = versions.version();
        var task = versions.start(old, "TASK");
        var failing = versions.start(old, "FAIL");
        await().until(() ->
                jobs.createJobQuery().processInstanceId(failing).withException().count() == 1);
        var now = versions.version("camunda:asyncBefore=\"true\"", "");
        var plan = desk.plan(old, now);

        var id = desk.run(plan, Selection.ALL, false, "Version sans contrôle");
        whenDone(id);

        assertThat(migration(id).counts().done()).isEqualTo(1);
        assertThat(progress.cases(id, Taken.State.FAILED, 0, 10))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.instanceId()).isEqualTo(failing);
                    assertThat(one.forecast().problem().activityId()).isEqualTo("check");
                });
        assertThat(definition(task)).isEqualTo(now);
        assertThat(definition(failing)).isEqualTo(old);
        assertThat(tasks.createTaskQuery().processDefinitionId(now).count()).isEqualTo(1);
    }

    @Test
    void tokenGoesOnElsewhereAfterwards() {
        var old = versions.version();
        var wait = versions.start(old, "WAIT");
        var now = versions.version();
        var plan = desk.plan(old, now).move("awaitDate", "decide");

        var seen = desk.preview(plan, List.of(wait)).get(0);
        assertThat(seen.problem()).isNull();
        assertThat(change(seen, Kind.TOKEN_GOES).targetId()).isEqualTo("decide");

        var id = desk.run(plan, Selection.of(List.of(wait)), true, "Plus d’attente");
        allWent(id);

        assertThat(tasks.createTaskQuery().processInstanceId(wait).count()).isEqualTo(1);
        assertThatThrownBy(() -> desk.run(plan.move("awaitDate", "end"), Selection.ALL, true, "Fin"))
                .isInstanceOf(MigrationRefused.class);
    }

    @Test
    void othersPlanNothing() {
        Screens.open(application, "sdr@demo.mdmc");

        assertThatThrownBy(() -> desk.behind()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.preview(null, List.of())).isInstanceOf(AccessDeniedException.class);
    }

    private void whenDone(String id) {
        await().pollInSameThread().until(() -> migration(id).state() == State.DONE);
    }

    private void allWent(String id) {
        whenDone(id);
        assertThat(progress.cases(id, null, 0, 10))
                .allSatisfy(one -> assertThat(one.forecast().problem()).isNull());
    }

    private Migration migration(String id) {
        return progress.find(id).orElseThrow();
    }

    private String definition(String instance) {
        return engine.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
    }

    /** Everything a migration would write, in one line. */
    private String traces() {
        return jdbc.queryForObject(
                "select (select count(*) from act_hi_op_log) || '/' || (select string_agg(id_ || rev_ || proc_def_id_, ',' order by id_)"
                        + " from act_ru_execution where proc_def_id_ like ?) || '/' || (select string_agg(id_ || rev_ || duedate_, ','"
                        + " order by id_) from act_ru_job where process_def_key_ = ?)",
                String.class,
                versions.process + "%",
                versions.process);
    }

    private static Line line(Lines lines, String id) {
        return lines.lines().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Change change(Forecast forecast, Kind kind) {
        return forecast.changes().stream()
                .filter(change -> change.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(forecast.toString()));
    }
}
