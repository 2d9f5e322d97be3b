package com.mdmcmusicads.app.repairs;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what an act on many would reach before anything is done. */
@Component
class DryCount {

    private static final String COUNT = """
            select case when i.proc_inst_id_ is null then 'UNKNOWN'
                        when :act = 'RESTART' then case when i.end_time_ is null then 'RUNNING' else 'WOULD' end
                        when i.end_time_ is not null then 'OVER'
                        when :act = 'RETRY' then case when exists (
                            select from act_ru_job j left join act_ru_jobdef d on d.id_ = j.job_def_id_
                             where j.process_instance_id_ = i.proc_inst_id_ and j.retries_ = 0
                               and (:at::text is null or d.act_id_ = :at)) then 'WOULD' else 'NOTHING_FAILED' end
                        when :act = 'SUSPEND' then case when i.state_ = 'SUSPENDED' then 'ALREADY' else 'WOULD' end
                        when :act = 'RESUME' then case when i.state_ = 'SUSPENDED' then 'WOULD' else 'ALREADY' end
                        when :act = 'DUE' then case when exists (
                            select from act_ru_job j left join act_ru_jobdef d on d.id_ = j.job_def_id_
                             where j.process_instance_id_ = i.proc_inst_id_ and j.type_ = 'timer'
                               and (:at::text is null or d.act_id_ = :at)) then 'WOULD' else 'NO_TIMER' end
                        when :act = 'MOVE' then case when exists (
                            select from act_ru_execution e where e.proc_inst_id_ = i.proc_inst_id_
                               and e.act_id_ = :at) then 'WOULD' else 'ELSEWHERE' end
                        when :act = 'CANCEL' and i.super_process_instance_id_ is not null then 'CALLED'
                        else 'WOULD' end as verdict, count(*)
              from unnest(:ids) wanted (id) left join act_hi_procinst i on i.proc_inst_id_ = wanted.id
             group by 1""";

    private static final String TOKENS = """
            select d.key_, coalesce(d.name_, d.key_), a.act_id_, max(coalesce(a.act_name_, a.act_id_)), count(distinct a.proc_inst_id_)
              from act_hi_actinst a join act_re_procdef d on d.id_ = a.proc_def_id_
             where a.proc_inst_id_ = any (:ids) and a.end_time_ is null
               and a.act_type_ not in ('subProcess', 'transaction', 'multiInstanceBody')
             group by 1, 2, 3 order by 5 desc limit 100""";

    private static final String JOBS = """
            select d.key_, coalesce(d.name_, d.key_), jd.act_id_, coalesce(max(a.act_name_), jd.act_id_), count(distinct j.process_instance_id_)
              from act_ru_job j join act_ru_jobdef jd on jd.id_ = j.job_def_id_
              join act_re_procdef d on d.id_ = j.process_def_id_
              left join act_hi_actinst a on a.proc_inst_id_ = j.process_instance_id_ and a.act_id_ = jd.act_id_
             where j.process_instance_id_ = any (:ids) and (:timers and j.type_ = 'timer' or not :timers and j.retries_ = 0)
             group by 1, 2, 3 order by 5 desc limit 100""";

    private final JdbcClient sql;

    DryCount(JdbcClient sql) {
        this.sql = sql;
    }

    Map<Verdict, Integer> of(Collection<String> instances, Act act, String at) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        sql.sql(COUNT)
                .param("ids", instances.toArray(String[]::new))
                .param("act", act.name())
                .param("at", at, java.sql.Types.VARCHAR)
                .query(row -> {
                    counts.put(Verdict.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** Steps with failed jobs for a retry, with timers for a due date, with tokens else; those with the most first. */
    List<Place> places(Collection<String> instances, Act act) {
        var isOfJobs = act == Act.DUE || act == Act.RETRY;
        var asked = sql.sql(isOfJobs ? JOBS : TOKENS).param("ids", instances.toArray(String[]::new));
        return (isOfJobs ? asked.param("timers", act == Act.DUE) : asked)
                .query((row, number) -> new Place(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4).strip(),
                        row.getInt(5)))
                .list();
    }

    /** The definition of the newest version among these; nothing when they are of several processes. */
    Optional<String> newestVersion(Collection<String> instances) {
        var found = sql.sql(
                        "select distinct on (d.key_) d.id_ from act_hi_procinst i join act_re_procdef d on d.id_ = i.proc_def_id_"
                                + " where i.proc_inst_id_ = any (:ids) order by d.key_, d.version_ desc")
                .param("ids", instances.toArray(String[]::new))
                .query(String.class)
                .list();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether the act would reach an execution, or why not. */
    enum Verdict {
        WOULD,
        OVER,
        RUNNING,
        ALREADY,
        NOTHING_FAILED,
        NO_TIMER,
        ELSEWHERE,
        CALLED,
        UNKNOWN
    }

    /** A step of a process at which some of them are. */
    record Place(String process, String processName, String activity, String name, int count) {}
}
