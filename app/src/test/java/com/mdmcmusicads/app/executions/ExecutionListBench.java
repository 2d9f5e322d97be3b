package com.mdmcmusicads.app.executions;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.bench.BenchReport;
import com.mdmcmusicads.app.diagrams.SeenCases;
import com.mdmcmusicads.app.operations.SomeLead;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of executions, its search and one page of an execution, among 1,000,000 that ended and 100,000 that run. */
@IntegrationTest
class ExecutionListBench {

    private static final int ENDED = Integer.getInteger("bench.ended", 1_000_000);
    private static final int RUNNING = Integer.getInteger("bench.running", 100_000);
    private static final int READS = 40;

    private static final String DEFINITIONS = """
            (select id_, key_, row_number() over (order by key_) - 1 as n, count(*) over () as of
               from (select distinct on (key_) id_, key_ from act_re_procdef order by key_, version_ desc) latest) d""";

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    SomeLead someLead;

    @Autowired
    SeenCases cases;

    @Autowired
    ExecutionDesk desk;

    @Autowired
    RunDesk runs;

    private BenchReport report;

    @Test
    void listSearchAndPage() throws Exception {
        var mail = UUID.randomUUID() + "@example.com";
        var lead = someLead.arrives(mail, new BigDecimal("1500"));
        fill();
        Screens.open(application, "admin@demo.mdmc");
        report = new BenchReport("executions")
                .line("| question | p50 ms | p95 ms |")
                .line("|---|---|---|");
        measure("first page, no filter", Map.of());
        measure("first page of one process", Map.of("process", "email-sequence"));
        measure("one version of one process", Map.of("process", "email-sequence", "version", "1"));
        for (var state : RunState.values()) {
            if (state != RunState.ANY) {
                measure("state " + state.name().toLowerCase(java.util.Locale.ROOT), Map.of("state", state.name()));
            }
        }
        measure(
                "one process, running, oldest first",
                Map.of("process", "email-sequence", "state", "open", "order", "oldest"));
        measure("started in one month", Map.of("from", "2026-03-01", "to", "2026-03-31"));
        measure("search by e-mail of a lead", Map.of("q", mail));
        measure("search by business key", Map.of("q", lead));
        measure("search for what is not there", Map.of("q", "nobody at all"));
        deep();
        page(cases.instance(lead));
        report.line("")
                .line(
                        "%,d executions that ended and %,d that run, of %d processes; a page is 50 rows with state and current"
                                + " step, and the count up to 1,000 beside it; %d reads a figure. “Stuck” asks of every running one"
                                + " whether anything could still wake it.",
                        ENDED,
                        RUNNING,
                        sql.queryForObject("select count(distinct key_) from act_re_procdef", Integer.class),
                        READS)
                .write();
        Screens.close();
    }

    private void fill() {
        sql.execute("set statement_timeout = 0");
        insert(
                "insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_,"
                        + " duration_, start_act_id_, root_proc_inst_id_, state_)"
                        + " select 'bench-e' || i, 'bench-e' || i, gen_random_uuid()::text, d.key_, d.id_, at, at + interval '2 days', 172800000,"
                        + " 'start', 'bench-e' || i, case when i % 50 = 0 then 'EXTERNALLY_TERMINATED' else 'COMPLETED' end"
                        + " from (select i, timestamp '2026-11-20' - i * interval '25 seconds' as at from generate_series(1, "
                        + ENDED
                        + ") i) g join " + DEFINITIONS + " on d.n = g.i % d.of");
        insert(
                "insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_,"
                        + " start_act_id_, root_proc_inst_id_, state_)"
                        + " select 'bench-r' || i, 'bench-r' || i, gen_random_uuid()::text, d.key_, d.id_,"
                        + " timestamp '2026-11-22' - i * interval '200 seconds', 'start', 'bench-r' || i,"
                        + " case when i % 100 = 0 then 'SUSPENDED' else 'ACTIVE' end from generate_series(1, " + RUNNING
                        + ") i join "
                        + DEFINITIONS + " on d.n = i % d.of");
        insert(
                "insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,"
                        + " is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)"
                        + " select proc_inst_id_, 1, proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, 'someStep', true, false, true,"
                        + " false, case state_ when 'SUSPENDED' then 2 else 1 end, 2, 1 from act_hi_procinst where id_ like 'bench-r%'");
        insert(
                "insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_,"
                        + " create_time_, suspension_state_)"
                        + " select 'bench-t' || id_, 1, id_, id_, proc_def_id_, 'Some step', 'someStep', 50, now(), 1 from act_ru_execution"
                        + " where id_ like 'bench-r%'");
        insert(
                "insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_,"
                        + " act_name_, act_type_, start_time_, act_inst_state_, sequence_counter_)"
                        + " select 'bench-a' || id_, proc_def_key_, proc_def_id_, id_, id_, id_, 'someStep', 'Some step', 'userTask',"
                        + " start_time_, 0, 1 from act_hi_procinst where id_ like 'bench-r%'");
        sql.execute("analyze");
    }

    private void insert(String statement) {
        assertThat(sql.update(statement)).isPositive();
    }

    private void measure(String what, Map<String, String> filter) {
        var wanted = ExecutionFilter.of(QueryParameters.simple(filter));
        record(what, () -> {
            desk.page(wanted, null, 51);
            desk.count(wanted);
        });
    }

    /** Forty pages down, by the place where the last one ended. */
    private void deep() {
        var last = new ExecutionRow[1];
        for (var page = 0; page < 40; page++) {
            var rows = desk.page(ExecutionFilter.ALL, last[0], 50);
            last[0] = rows.get(rows.size() - 1);
        }
        record("the forty-first page", () -> desk.page(ExecutionFilter.ALL, last[0], 51));
    }

    /** All an instance page asks for. */
    private void page(String id) {
        record("page of one execution", () -> {
            var instance = runs.instance(id).orElseThrow();
            desk.one(id);
            cases.instance(instance.businessKey());
            runs.waits(instance);
            runs.variables(id);
            runs.steps(instance, 61);
            runs.decisions(id);
            runs.trail(id);
        });
    }

    private void record(String what, Runnable question) {
        question.run();
        question.run();
        var times = new double[READS];
        for (var i = 0; i < READS; i++) {
            var begin = System.nanoTime();
            question.run();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        report.line("| %s | %.1f | %.1f |", what, times[READS / 2], times[READS * 95 / 100]);
    }
}
