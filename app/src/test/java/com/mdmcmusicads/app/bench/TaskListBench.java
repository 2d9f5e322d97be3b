package com.mdmcmusicads.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.ManyTasks;
import com.mdmcmusicads.app.tasks.TaskFilter;
import com.mdmcmusicads.app.tasks.TaskFilter.Box;
import com.mdmcmusicads.app.tasks.TaskFilter.Order;
import com.mdmcmusicads.app.tasks.TaskList;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Server time of the inbox's first page, and of the counts beside its boxes, with more and more open tasks. */
@IntegrationTest
class TaskListBench {

    private static final int PAGE = 50;
    private static final int TIMES = 300;

    /** About a quarter of the tasks are overdue; the most urgent of them first is the hardest page. */
    private static final List<TaskFilter> FILTERS = List.of(
            TaskFilter.of(Box.MINE),
            TaskFilter.of(Box.UNASSIGNED),
            TaskFilter.of(Box.GROUPS),
            TaskFilter.of(Box.OVERDUE),
            TaskFilter.of(Box.OVERDUE).with(Order.PRIORITY));

    @Autowired
    TaskList tasks;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient sql;

    @Test
    void firstPageWithMoreAndMoreTasks() throws Exception {
        var many = new ManyTasks(sql);
        var report = new BenchReport("tasks")
                .line("| open tasks | box | order | first page p50 ms | p95 ms | p99 ms | all counts p50 ms | p95 ms |")
                .line("|---|---|---|---|---|---|---|---|");
        var there = 0;
        try {
            for (var count : new int[] {1_000, 10_000, 100_000}) {
                var reader = people.somebody(Role.SDR);
                many.add(count - there, List.of(reader.id()));
                there = count;
                var counts = Load.of(1, TIMES, () -> tasks.counts(reader));
                for (var filter : FILTERS) {
                    assertThat(tasks.page(reader, filter, 0, PAGE)).isNotEmpty();
                    var page = Load.of(1, TIMES, () -> tasks.page(reader, filter, 0, PAGE));
                    report.line(
                            "| %,d | %s | %s | %.1f | %.1f | %.1f | %.1f | %.1f |",
                            count,
                            filter.box(),
                            filter.order(),
                            page.percentile(50),
                            page.percentile(95),
                            page.percentile(99),
                            counts.percentile(50),
                            counts.percentile(95));
                }
            }
        } finally {
            many.remove();
        }
        report.line("").line("%d reads of %d rows a figure.", TIMES, PAGE).write();
    }
}
