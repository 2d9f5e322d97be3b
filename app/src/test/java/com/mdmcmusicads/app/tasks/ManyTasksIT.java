package com.mdmcmusicads.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TaskFilter.Box;
import com.mdmcmusicads.app.tasks.TaskFilter.Order;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.annotation.Transactional;

/** With 20,000 tasks more, in a transaction that is rolled back, so that no other test meets them. */
@IntegrationTest
@Transactional
class ManyTasksIT {

    @Autowired
    TestPeople people;

    @Autowired
    TaskList list;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    @Test
    void firstPageOfEveryBoxReadsAnIndexInOrder() {
        var ines = people.somebody(Role.SDR, Role.SALES);
        new ManyTasks(sql).add(20_000, List.of(ines.id(), "another", "third"));

        for (var order : Order.values()) {
            for (var box : List.of(Box.MINE, Box.OVERDUE, Box.GROUPS, Box.UNASSIGNED)) {
                var plan = plan(ines, TaskFilter.of(box).with(order));
                assertThat(plan).contains("Index").doesNotContain("Seq Scan on open_task");
                assertThat(rowsRead(plan))
                        .as(box + " by " + order + "\n" + plan)
                        .isLessThan(2_000);
            }
        }
        sql.sql("set local enable_seqscan = off").update();
        assertThat(plan(ines, TaskFilter.of(Box.GROUPS).withWords("artiste 12345")))
                .contains("open_task_search");
        assertThat(list.page(ines, TaskFilter.of(Box.UNASSIGNED), 0, 50)).hasSize(50);
        assertThat(list.counts(ines)).containsEntry(Box.GROUPS, TaskList.MOST_COUNTED);
        assertThat(time(() -> list.page(ines, TaskFilter.of(Box.GROUPS), 0, 50)))
                .isLessThan(Duration.ofMillis(500));
    }

    @Test
    void pageTakesTwoStatementsHoweverLongItIs() {
        var ines = people.somebody(Role.SDR);
        new ManyTasks(sql).add(400, List.of(ines.id()));
        var statements = new AtomicInteger();
        var counted = new TaskList(JdbcClient.create(counting(statements)), clock);

        assertThat(counted.page(ines, TaskFilter.of(Box.GROUPS), 0, 100)).hasSize(100);

        assertThat(statements).hasValue(2);
    }

    private static Duration time(Runnable work) {
        work.run();
        var start = Instant.now();
        work.run();
        return Duration.between(start, Instant.now());
    }

    private String plan(Person reader, TaskFilter filter) {
        var query = new TaskQuery(
                reader, filter, List.of("PM", "PM,SALES", "SALES", "SALES,SDR", "SDR"), Day.of(clock.instant()));
        return String.join(
                "\n",
                sql.sql("explain (analyze, costs off, timing off) " + query.page(TaskRow.COLUMNS, 0, 50))
                        .params(query.values())
                        .query(String.class)
                        .list());
    }

    /** The largest number of rows any step of the plan gave or threw away. */
    private static long rowsRead(String plan) {
        return java.util.regex.Pattern.compile("(?:rows=|Filter: )(\\d+)")
                .matcher(plan)
                .results()
                .mapToLong(rows -> Long.parseLong(rows.group(1)))
                .max()
                .orElse(0);
    }

    /** The connection of this test's transaction, with every statement it makes counted. */
    private DataSource counting(AtomicInteger statements) {
        var real = DataSourceUtils.getConnection(database);
        InvocationHandler counting = (self, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
            }
            return method.invoke(real, arguments);
        };
        var connection =
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, counting);
        return new SingleConnectionDataSource((Connection) connection, true);
    }
}
