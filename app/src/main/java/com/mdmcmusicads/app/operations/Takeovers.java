package com.mdmcmusicads.app.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Jobs a node held when it died, from the moment it is noticed until another node has done them. */
@Repository
class Takeovers {

    /** Signs come every five seconds. */
    private static final Duration SILENT = Duration.ofSeconds(30);

    private static final String NOTICE = """
            insert into job_takeover (job_id, held_by, held_host, instance_id, definition_id, activity_id, locked_until,
                                      noticed_at)
            select j.id_, j.lock_owner_, n.host, j.process_instance_id_, j.process_def_id_, d.act_id_, j.lock_exp_time_, ?
              from act_ru_job j
              left join act_ru_jobdef d on d.id_ = j.job_def_id_
              left join engine_node n on n.lock_owner = j.lock_owner_
             where j.lock_owner_ is not null
               and (n.seen_at < ? or n.lock_owner is null and j.lock_exp_time_ < ?)
            on conflict do nothing""";

    private static final String FOLLOW = """
            update job_takeover t set taken_host = l.hostname_, taken_at = l.timestamp_
              from act_hi_job_log l
             where t.taken_at is null and l.job_id_ = t.job_id and l.job_state_ in (1, 2) and l.timestamp_ >= t.noticed_at""";

    private static final String LIST = """
            select t.instance_id, t.definition_id, t.activity_id, coalesce(t.held_host, t.held_by), t.locked_until,
                   t.noticed_at, t.taken_host, t.taken_at
              from job_takeover t""";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Takeovers(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void look() {
        var now = clock.instant();
        jdbc.update(NOTICE, Timestamp.from(now), Timestamp.from(now.minus(SILENT)), Timestamp.from(now));
        jdbc.update(FOLLOW);
    }

    List<Takeover> latest(int limit) {
        return jdbc.query(LIST + " order by t.noticed_at desc, t.job_id limit ?", Takeovers::takeover, limit);
    }

    List<Takeover> of(String instanceId) {
        return jdbc.query(
                LIST + " where t.instance_id = ? order by t.noticed_at desc", Takeovers::takeover, instanceId);
    }

    /** Every node that gave a sign in the last thirty days, the living first. */
    List<NodeRow> nodes() {
        var alive = Timestamp.from(clock.instant().minus(SILENT));
        return jdbc.query(
                "select n.host, n.started_at, n.seen_at, n.seen_at >= ?,"
                        + " (select count(*) from act_ru_job j where j.lock_owner_ = n.lock_owner)"
                        + " from engine_node n order by n.seen_at >= ? desc, n.started_at desc limit 50",
                (row, number) -> new NodeRow(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant(),
                        row.getBoolean(4),
                        row.getInt(5)),
                alive,
                alive);
    }

    void forget(Instant before) {
        jdbc.update("delete from job_takeover where noticed_at < ?", Timestamp.from(before));
        jdbc.update("delete from engine_node where seen_at < ?", Timestamp.from(before));
    }

    private static Takeover takeover(ResultSet row, int number) throws SQLException {
        return new Takeover(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                moment(row, 5),
                moment(row, 6),
                row.getString(7),
                moment(row, 8));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    /**
     * One job of a dead node.
     *
     * @param lockedUntil nobody else may take it before
     * @param takenHost who did it in the end, or null
     */
    record Takeover(
            String instanceId,
            String definitionId,
            String activityId,
            String heldHost,
            Instant lockedUntil,
            Instant noticedAt,
            String takenHost,
            Instant takenAt) {}

    /** A node, and how many jobs it holds now. */
    record NodeRow(String host, Instant startedAt, Instant seenAt, boolean alive, int jobs) {}
}
