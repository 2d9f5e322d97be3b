package com.mdmcmusicads.app.migrations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which cases run in which version and where they stand, counted in the database. */
@Repository
class Population {

    private static final String BEHIND = """
            select d.key_, coalesce(latest.name_, d.key_), d.version_, d.id_, running.number, latest.version_, latest.id_
              from (select proc_def_id_, count(*) as number from act_ru_execution
                     where parent_id_ is null group by proc_def_id_) running
              join act_re_procdef d on d.id_ = running.proc_def_id_
              join (select distinct on (key_) key_, version_, id_, name_ from act_re_procdef
                     order by key_, version_ desc) latest on latest.key_ = d.key_
             where d.version_ < latest.version_
             order by lower(coalesce(latest.name_, d.key_)), d.version_""";

    private static final String PROCESSES = """
            select key_, (array_agg(coalesce(name_, key_) order by version_ desc))[1] as name from act_re_procdef
             group by key_ having count(*) > 1 order by lower((array_agg(coalesce(name_, key_) order by version_ desc))[1])""";

    private static final String VERSION = """
            select d.key_, coalesce(d.name_, d.key_), d.version_, d.id_, 0, d.version_, d.id_
              from act_re_procdef d where d.id_ = ?""";

    private static final String VERSIONS = """
            select d.key_, coalesce(d.name_, d.key_), d.version_, d.id_,
                   (select count(*) from act_ru_execution e where e.proc_def_id_ = d.id_ and e.parent_id_ is null),
                   max(d.version_) over (), first_value(d.id_) over (order by d.version_ desc)
              from act_re_procdef d where d.key_ = ? order by d.version_ desc""";

    private static final String TOKENS = """
            select e.act_id_, count(*) from act_ru_execution e
             where e.proc_def_id_ = ? and e.act_id_ is not null
               and not exists (select from act_ru_execution child where child.parent_id_ = e.id_)
             group by e.act_id_""";

    private static final String TIMERS = """
            select d.act_id_, count(*) from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
             where j.process_def_id_ = ? and j.type_ = 'timer' and j.process_instance_id_ is not null
             group by d.act_id_""";

    private static final String SELECTED = """
            select e.id_ from act_ru_execution e
             where e.proc_def_id_ = :definition and e.parent_id_ is null
               and (:everywhere or exists (select from act_ru_execution token
                    where token.proc_inst_id_ = e.id_ and token.act_id_ in (:activities)
                      and not exists (select from act_ru_execution child where child.parent_id_ = token.id_)))
               and (:anybody or e.id_ in (:instances))
               and e.id_ > :after
             order by e.id_ limit :limit""";

    /** A few of each kind of standing, so that a preview shows all that can happen. */
    private static final String SAMPLE = """
            select id_ from (
                select e.id_, row_number() over (partition by (
                    select string_agg(token.act_id_, ',' order by token.act_id_) from act_ru_execution token
                     where token.proc_inst_id_ = e.id_ and token.act_id_ is not null
                       and not exists (select from act_ru_execution child where child.parent_id_ = token.id_))
                    order by e.id_) as place
                  from act_ru_execution e
                 where e.id_ in (:instances)) standing
             order by place, id_ limit :limit""";

    private final JdbcClient sql;

    Population(JdbcClient sql) {
        this.sql = sql;
    }

    List<Behind> behind() {
        return sql.sql(BEHIND).query(Population::read).list();
    }

    /** Names by keys, of those with more than one version. */
    Map<String, String> processes() {
        var names = new LinkedHashMap<String, String>();
        sql.sql(PROCESSES).query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }

    /** All versions of a process, newest first, with how many cases run in each. */
    List<Behind> versions(String process) {
        return sql.sql(VERSIONS).param(process).query(Population::read).list();
    }

    /** One version, without its cases. */
    Optional<Behind> version(String definitionId) {
        return sql.sql(VERSION).param(definitionId).query(Population::read).optional();
    }

    Map<String, Long> tokens(String definitionId) {
        return counts(TOKENS, definitionId);
    }

    Map<String, Long> timers(String definitionId) {
        return counts(TIMERS, definitionId);
    }

    /** Ids in ascending order, those behind {@code after}. */
    List<String> page(String definitionId, Selection selection, String after, int limit) {
        return sql.sql(SELECTED)
                .param("definition", definitionId)
                .param("everywhere", selection.activities().isEmpty())
                .param("activities", orNone(selection.activities()))
                .param("anybody", selection.instanceIds().isEmpty())
                .param("instances", orNone(selection.instanceIds()))
                .param("after", after)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    List<String> sample(List<String> instances, int limit) {
        return sql.sql(SAMPLE)
                .param("instances", orNone(instances))
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    private Map<String, Long> counts(String query, String definitionId) {
        var counts = new HashMap<String, Long>();
        sql.sql(query).param(definitionId).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    private static List<String> orNone(List<String> values) {
        return values.isEmpty() ? List.of("") : values;
    }

    private static Behind read(ResultSet row, int number) throws SQLException {
        return new Behind(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getLong(5),
                row.getInt(6),
                row.getString(7));
    }
}
