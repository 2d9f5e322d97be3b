package com.mdmcmusicads.app.processfigures;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.bench.BenchReport;
import com.mdmcmusicads.processes.leads.LeadQualification;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Heat and flow of a process with 1,000,000 finished cases of the last year. */
@IntegrationTest
class FlowBench {

    private static final int ENDED = Integer.getInteger("bench.ended", 1_000_000);
    private static final int READS = 20;

    private static final String STEPS =
            "(values ('leadReceived', 1), ('scoreLead', 2), ('routeLead', 60), ('qualifyLead', 90000)) step (id, seconds)";

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    FlowDesk desk;

    @Autowired
    Days days;

    @Autowired
    DayCount count;

    @Autowired
    Clock clock;

    @Test
    void figuresAmongAMillion() throws Exception {
        Screens.open(application, "designer@demo.mdmc");
        fill(desk.versions(LeadQualification.KEY).get(0).definitionId());
        var begun = System.nanoTime();
        var open = days.open(Period.last(1, clock).to().minusDays(1), 1000);
        open.forEach(count::count);
        var report = new BenchReport("process-figures")
                .line("| what | figure |")
                .line("|---|---|")
                .line("| finished cases, steps passed, flows taken | %,d, %,d, %,d |", ENDED, 4L * ENDED, 2L * ENDED)
                .line(
                        "| counting the whole past, once | %d days in %.1f s |",
                        open.size(), (System.nanoTime() - begun) / 1e9);
        for (var span : new int[] {7, 30, 365}) {
            report.line("| all figures of the last %d days, today included (p50, p95) | %s |", span, measure(span));
        }
        report.write();
        Screens.close();
    }

    private void fill(String definition) {
        sql.execute("set statement_timeout = 0");
        var cases =
                "(select i, 'flow' || i as id, now() - (i %% 365) * interval '1 day' - (i %% 80000) * interval '1 second'"
                        + " as at from generate_series(1, %d) i) g".formatted(ENDED);
        insert(
                "insert into act_hi_procinst (id_, proc_inst_id_, proc_def_key_, proc_def_id_, start_time_, end_time_, duration_,"
                        + " start_act_id_, root_proc_inst_id_, state_) select id, id, 'leadQualification', '"
                        + definition
                        + "', at - interval '1 day', at, 86400000 + i % 864 * 100000, 'leadReceived', id,"
                        + " case when i % 50 = 0 then 'EXTERNALLY_TERMINATED' else 'COMPLETED' end from " + cases);
        insert(
                "insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_,"
                        + " act_id_, act_type_, start_time_, end_time_, duration_, act_inst_state_, sequence_counter_)"
                        + " select step.id || g.id, 'leadQualification', '" + definition
                        + "', g.id, g.id, g.id, step.id, 'task', at, at, step.seconds * 1000 * (1 + i % 100), 4, 1 from "
                        + cases
                        + " cross join " + STEPS);
        insert("insert into flow_taken (process_instance_id, flow_id, at) select id, 'flow_' || (i % 3 + n), at from "
                + cases + " cross join generate_series(1, 2) n order by at");
        sql.execute("analyze");
    }

    private void insert(String statement) {
        assertThat(sql.update(statement)).isPositive();
    }

    /** Everything the page asks for. */
    private String measure(int span) {
        var times = new double[READS];
        for (var i = -2; i < READS; i++) {
            var begin = System.nanoTime();
            var flow = desk.flow(LeadQualification.KEY, null, Period.last(span, clock))
                    .orElseThrow();
            assertThat(flow.steps()).isNotEmpty();
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        return "%.0f ms, %.0f ms".formatted(times[READS / 2], times[READS * 95 / 100]);
    }
}
