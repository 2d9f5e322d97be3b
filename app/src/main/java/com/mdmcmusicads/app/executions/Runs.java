package com.mdmcmusicads.app.executions;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Processes with the number of their instances, from the engine's tables. */
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

    /** The versions of a process that are deployed, the newest first. */
    List<Integer> versions(String process) {
        return jdbc.queryForList(
                "select version_ from act_re_procdef where key_ = ? order by version_ desc", Integer.class, process);
    }

    /** A process with the number of its versions and instances. */
    record ProcessCount(String key, String name, int version, int versions, long running, long ended, long failing) {}
}
