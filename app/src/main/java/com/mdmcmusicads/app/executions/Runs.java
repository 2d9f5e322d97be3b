package com.mdmcmusicads.app.executions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Processes and their instances in numbers and lists, from the engine's tables. */
@Repository
class Runs {

    private static final String PROCESSES = """
            select latest.key_, latest.name_, latest.version_, latest.versions,
                   coalesce(running.number, 0), coalesce(ended.number, 0), coalesce(failing.number, 0)
              from (select distinct on (key_) id_, key_, name_, version_, count(*) over (partition by key_) as versions
                      from act_re_procdef order by key_, version_ desc) latest
              left join (select d.key_, count(*) as number from act_ru_execution e
                           join act_re_procdef d on d.id_ = e.proc_def_id_
                          where e.parent_id_ is null and e.super_exec_ is null group by d.key_) running
                     on running.key_ = latest.key_
              left join (select d.key_, count(*) as number from act_hi_procinst i
                           join act_re_procdef d on d.id_ = i.proc_def_id_
                          where i.end_time_ is not null group by d.key_) ended on ended.key_ = latest.key_
              left join (select d.key_, count(distinct n.proc_inst_id_) as number from act_ru_incident n
                           join act_re_procdef d on d.id_ = n.proc_def_id_ group by d.key_) failing
                     on failing.key_ = latest.key_
             order by latest.name_""";

    private static final String RUNS = """
            select i.proc_inst_id_, i.business_key_, d.version_, i.start_time_, i.end_time_, i.state_,
                   exists (select from act_ru_incident n where n.proc_inst_id_ = i.proc_inst_id_) as failing
              from act_hi_procinst i join act_re_procdef d on d.id_ = i.proc_def_id_
             where i.proc_def_key_ = ?""";

    private final JdbcTemplate jdbc;

    Runs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<ProcessCount> processes() {
        return jdbc.query(
                PROCESSES,
                (row, number) -> new ProcessCount(
                        row.getString(1),
                        row.getString(2) == null ? row.getString(1) : row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)));
    }

    boolean knows(String process) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from act_re_procdef where key_ = ?)", Boolean.class, process));
    }

    /** The instances of a process that began last, or those that began before {@code after}. */
    List<Run> runs(String process, State state, String businessKey, Run after, int limit) {
        var sql = new StringBuilder(RUNS).append(state.condition);
        var values = new ArrayList<Object>(List.of(process));
        if (businessKey != null) {
            sql.append(" and i.business_key_ = ?");
            values.add(businessKey);
        }
        if (after != null) {
            sql.append(" and (i.start_time_, i.proc_inst_id_) < (?, ?)");
            values.add(Timestamp.from(after.startedAt()));
            values.add(after.id());
        }
        sql.append(" order by i.start_time_ desc, i.proc_inst_id_ desc limit ?");
        values.add(limit);
        return jdbc.query(sql.toString(), Runs::run, values.toArray());
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getTimestamp(4).toInstant(),
                moment(row, 5),
                State.of(row.getString(6), row.getBoolean(7)));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    /** A process with the number of its versions and instances. */
    record ProcessCount(String key, String name, int version, int versions, long running, long ended, long failing) {}

    /** One instance in a list. */
    record Run(String id, String businessKey, int version, Instant startedAt, Instant endedAt, State state) {}

    /** What an instance is doing; ANY only filters. */
    enum State {
        ANY(""),
        RUNNING(" and exists (select from act_ru_execution e where e.id_ = i.proc_inst_id_)"),
        FAILING(" and exists (select from act_ru_incident n where n.proc_inst_id_ = i.proc_inst_id_)"),
        ENDED(" and i.end_time_ is not null and i.state_ = 'COMPLETED'"),
        CANCELLED(" and i.end_time_ is not null and i.state_ <> 'COMPLETED'");

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }

        private static State of(String engine, boolean failing) {
            if (failing) {
                return FAILING;
            }
            return switch (engine) {
                case "COMPLETED" -> ENDED;
                case "ACTIVE", "SUSPENDED" -> RUNNING;
                default -> CANCELLED;
            };
        }
    }
}
