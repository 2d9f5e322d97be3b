package com.mdmcmusicads.app.migrations;

import com.mdmcmusicads.app.migrations.Taken.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases of migrations, and what became of each. */
@Repository
class Cases {

    /** Shared out over the lanes; the key is written down because the case may be gone when the report is read. */
    private static final String ADD = """
            insert into migration_case (migration_id, instance_id, lane, business_key, state)
            select :migration::uuid, e.id_, row_number() over (order by e.id_) % :lanes, e.business_key_, 'WAITING'
              from act_ru_execution e
             where e.proc_def_id_ = :definition and e.parent_id_ is null
               and (:everywhere or exists (select from act_ru_execution token
                    where token.proc_inst_id_ = e.id_ and token.act_id_ in (:activities)
                      and not exists (select from act_ru_execution child where child.parent_id_ = token.id_)))
               and (:anybody or e.id_ in (select unnest(:instances)))""";

    private static final String LOST = """
            select count(*) from act_ru_job j
              join act_ru_jobdef d on d.id_ = j.job_def_id_
              join migration_case c on c.instance_id = j.process_instance_id_
             where c.migration_id = :migration::uuid and j.type_ = 'timer' and d.act_id_ not in (:kept)""";

    private final JdbcClient sql;
    private final Json json;

    Cases(JdbcClient sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    int add(String migration, String definitionId, Selection selection, int lanes) {
        return sql.sql(ADD)
                .param("migration", migration)
                .param("definition", definitionId)
                .param("lanes", lanes)
                .param("everywhere", selection.activities().isEmpty())
                .param("activities", selection.activities().isEmpty() ? List.of("") : selection.activities())
                .param("anybody", selection.instanceIds().isEmpty())
                .param("instances", selection.instanceIds().toArray(String[]::new))
                .update();
    }

    /** How many timers of these cases no mapping takes over. */
    long lostTimers(String migration, List<String> kept) {
        return sql.sql(LOST)
                .param("migration", migration)
                .param("kept", kept.isEmpty() ? List.of("") : kept)
                .query(Long.class)
                .single();
    }

    /** What a lane does next: what was not tried yet first. */
    List<String> next(String migration, int lane, int limit) {
        return sql.sql("select instance_id from migration_case where migration_id = ?::uuid and lane = ?"
                        + " and state = 'WAITING' order by tries, instance_id limit ?")
                .params(migration, lane, limit)
                .query(String.class)
                .list();
    }

    boolean anyWaiting(String migration) {
        return sql.sql("select exists (select from migration_case where migration_id = ?::uuid and state = 'WAITING')")
                .param(migration)
                .query(Boolean.class)
                .single();
    }

    /** Holds the case for the running transaction; false when somebody was quicker. */
    boolean hold(String migration, String instance) {
        return sql.sql("select 1 from migration_case where migration_id = ?::uuid and instance_id = ?"
                        + " and state = 'WAITING' for update")
                .params(migration, instance)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void done(String migration, Forecast report, Instant now) {
        sql.sql("update migration_case set state = ?, problem = ?, detail = ?::jsonb, tries = tries + 1, done_at = ?"
                        + " where migration_id = ?::uuid and instance_id = ? and state = 'WAITING'")
                .params(
                        report.works() ? State.DONE.name() : State.FAILED.name(),
                        report.works() ? null : report.problem().kind().name(),
                        json.write(report),
                        Timestamp.from(now),
                        migration,
                        report.instanceId())
                .update();
    }

    /** Tried in vain; how often so far. */
    int tried(String migration, String instance) {
        return sql.sql("update migration_case set tries = tries + 1 where migration_id = ?::uuid and instance_id = ?"
                        + " returning tries")
                .params(migration, instance)
                .query(Integer.class)
                .single();
    }

    void cancel(String migration) {
        sql.sql("update migration_case set state = 'CANCELLED' where migration_id = ?::uuid and state = 'WAITING'")
                .param(migration)
                .update();
    }

    List<String> ids(String migration, State state) {
        return sql.sql("select instance_id from migration_case where migration_id = ?::uuid and state = ?")
                .params(migration, state.name())
                .query(String.class)
                .list();
    }

    /** Those that went wrong first; {@code state} null for all. */
    List<Taken> page(String migration, State state, int offset, int limit) {
        return sql.sql("""
                        select * from migration_case where migration_id = :id::uuid and (:state = '' or state = :state)
                         order by array_position(array['FAILED', 'WAITING', 'DONE', 'CANCELLED'], state), instance_id
                         limit :limit offset :offset""")
                .param("id", migration)
                .param("state", state == null ? "" : state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::read)
                .list();
    }

    private Taken read(ResultSet row, int number) throws SQLException {
        var at = row.getTimestamp("done_at");
        var detail = row.getString("detail");
        return new Taken(
                row.getString("instance_id"),
                row.getString("business_key"),
                State.valueOf(row.getString("state")),
                at == null ? null : at.toInstant(),
                detail == null ? null : json.read(detail, Forecast.class));
    }
}
