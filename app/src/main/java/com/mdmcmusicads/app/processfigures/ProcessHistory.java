package com.mdmcmusicads.app.processfigures;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What happened in a process: counted days from our own table, today and days not counted yet from the engine's history. */
@Repository
class ProcessHistory {

    private static final String COUNTED = """
            select kind, what, bucket, sum(number), sum(millis) from process_day
             where definition_id = any (?) and day between ? and ? group by 1, 2, 3""";

    private final JdbcTemplate jdbc;
    private final Days days;
    private final Clock clock;

    ProcessHistory(JdbcTemplate jdbc, Days days, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.clock = clock;
    }

    /** The versions of a process, the newest first. */
    List<Version> versions(String process) {
        return jdbc.query(
                "select id_, version_ from act_re_procdef where key_ = ? order by version_ desc",
                (row, number) -> new Version(row.getString(1), row.getInt(2)),
                process);
    }

    Sums sums(List<String> definitions, Period period) {
        var sums = new Sums();
        var ids = definitions.toArray(String[]::new);
        jdbc.query(
                COUNTED,
                row -> {
                    sums.add(
                            Kind.of(row.getString(1)), row.getString(2), row.getInt(3), row.getLong(4), row.getLong(5));
                },
                ids,
                Date.valueOf(period.from()),
                Date.valueOf(period.to()));
        uncounted(period).forEach(day -> addRaw(sums, ids, day));
        return sums;
    }

    /** Today, and the few days before it that are not counted yet. */
    private List<LocalDate> uncounted(Period period) {
        return days.open(period.today(clock), Period.MOST_UNCOUNTED).stream()
                .filter(period::holds)
                .toList();
    }

    private void addRaw(Sums sums, String[] definitions, LocalDate day) {
        for (var kind : Kind.values()) {
            jdbc.query(
                    kind.counted(true),
                    row -> {
                        sums.add(kind, row.getString(3), row.getInt(4), row.getLong(5), row.getLong(6));
                    },
                    Timestamp.from(Days.begin(day)),
                    Timestamp.from(Days.begin(day.plusDays(1))),
                    definitions);
        }
    }

    /** How many cases are at each activity now. */
    Map<String, Long> now(List<String> definitions) {
        var now = new HashMap<String, Long>();
        jdbc.query(
                "select act_id_, count(*) from act_ru_execution where proc_def_id_ = any (?) and act_id_ is not null"
                        + " and is_active_ group by 1",
                row -> {
                    now.merge(row.getString(1), row.getLong(2), Long::sum);
                },
                (Object) definitions.toArray(String[]::new));
        return now;
    }

    /** Tasks that wait now and should have been done. */
    long overdue(List<String> definitions) {
        return jdbc.queryForObject(
                "select count(*) from act_ru_task where proc_def_id_ = any (?) and due_date_ < ?",
                Long.class,
                definitions.toArray(String[]::new),
                Timestamp.from(clock.instant()));
    }

    /** How many days of the period are still to be counted, beyond those read as they are. */
    int missing(Period period) {
        var open = days.open(period.today(clock), 1000).stream()
                .filter(period::holds)
                .toList();
        return Math.max(0, open.size() - Period.MOST_UNCOUNTED);
    }

    /** A deployed version. */
    record Version(String definitionId, int number) {}
}
