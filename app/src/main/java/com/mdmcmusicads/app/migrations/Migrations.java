package com.mdmcmusicads.app.migrations;

import com.mdmcmusicads.app.migrations.Migration.Counts;
import com.mdmcmusicads.app.migrations.Migration.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The migrations that were asked for, each with how far it is. */
@Repository
class Migrations {

    private static final String READ = """
            select m.*, coalesce(c.waiting, 0) as waiting, coalesce(c.done, 0) as done,
                   coalesce(c.failed, 0) as failed, coalesce(c.cancelled, 0) as cancelled
              from migration m left join lateral (
                select count(*) filter (where state = 'WAITING') as waiting, count(*) filter (where state = 'DONE') as done,
                       count(*) filter (where state = 'FAILED') as failed,
                       count(*) filter (where state = 'CANCELLED') as cancelled
                  from migration_case where migration_id = m.id) c on true""";

    private final JdbcClient sql;
    private final Json json;

    Migrations(JdbcClient sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    String add(
            Behind source, int targetVersion, Plan plan, boolean lossAccepted, String reason, String by, Instant now) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into migration (id, process, process_name, source_id, source_version, target_id,
                            target_version, plan, loss_accepted, reason, asked_by, asked_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, 'RUNNING')""")
                .params(
                        id,
                        source.process(),
                        source.name(),
                        source.definitionId(),
                        source.version(),
                        plan.targetId(),
                        targetVersion,
                        json.write(plan),
                        lossAccepted,
                        reason,
                        by,
                        Timestamp.from(now))
                .update();
        return id.toString();
    }

    Optional<Migration> find(String id) {
        try {
            return sql.sql(READ + " where m.id = ?")
                    .param(UUID.fromString(id))
                    .query(this::read)
                    .optional();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Newest first. */
    List<Migration> page(int offset, int limit) {
        return sql.sql(READ + " order by m.asked_at desc, m.id limit ? offset ?")
                .params(limit, offset)
                .query(this::read)
                .list();
    }

    /** What it is doing right now; the row is held until the transaction ends. */
    Optional<State> hold(String id) {
        return sql.sql("select state from migration where id = ?::uuid for update")
                .param(id)
                .query(String.class)
                .optional()
                .map(State::valueOf);
    }

    boolean isRunning(String id) {
        return sql.sql("select exists (select from migration where id = ?::uuid and state = 'RUNNING')")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void state(String id, State state, Instant ended) {
        sql.sql("update migration set state = ?, ended_at = ? where id = ?::uuid")
                .params(state.name(), ended == null ? null : Timestamp.from(ended), id)
                .update();
    }

    private Migration read(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Migration(
                row.getString("id"),
                row.getString("process"),
                row.getString("process_name"),
                row.getInt("source_version"),
                row.getInt("target_version"),
                json.read(row.getString("plan"), Plan.class),
                row.getBoolean("loss_accepted"),
                row.getString("reason"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                State.valueOf(row.getString("state")),
                ended == null ? null : ended.toInstant(),
                new Counts(
                        row.getLong("waiting"), row.getLong("done"), row.getLong("failed"), row.getLong("cancelled")));
    }
}
