package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.incidents.Care.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The causes people see to. */
@Repository
class Cares {

    private static final String SELECT = """
            select id, process_key, activity_id, definition_id, cause, signature, owner_role, state, opened_at,
                   escalated_at, escalations, cases, batch_id
              from incident_care\s""";

    /** Nothing of it stands still, and nothing of it is on its way to another attempt. */
    private static final String QUIET = """
            where state <> 'SOLVED' and not exists (
                select from incident_member m
                 where m.care_id = incident_care.id
                   and (exists (select from act_ru_incident n where n.id_ = m.incident_id)
                        or exists (select from act_ru_job j where j.id_ = m.what)))
             order by opened_at limit 100""";

    private static final String RETURNED = """
            where state = 'RETRYING' and exists (
                select from incident_member m join act_ru_incident n on n.id_ = m.incident_id
                 where m.care_id = incident_care.id and n.incident_timestamp_ > incident_care.retried_at)
             limit 100""";

    private final JdbcTemplate jdbc;

    Cares(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Care get(String id) {
        return find(id).orElseThrow();
    }

    Optional<Care> find(String id) {
        return jdbc.query(SELECT + "where id::text = ?", Cares::care, id).stream()
                .findFirst();
    }

    Optional<Care> atWork(Failure failure, String signature) {
        return jdbc
                .query(
                        SELECT + "where process_key = ? and activity_id = ? and cause = ? and signature = ?"
                                + " and state in ('OPEN', 'RETRYING')",
                        Cares::care,
                        failure.process(),
                        failure.activityId(),
                        failure.cause().name(),
                        signature)
                .stream()
                .findFirst();
    }

    int atWork(Failure failure) {
        return jdbc.queryForObject(
                "select count(*) from incident_care where process_key = ? and activity_id = ?"
                        + " and state in ('OPEN', 'RETRYING')",
                Integer.class,
                failure.process(),
                failure.activityId());
    }

    Care open(Failure failure, String signature, Role owner) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into incident_care (id, process_key, activity_id, definition_id, cause, signature, owner_role,"
                        + " state, opened_at) values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)",
                id,
                failure.process(),
                failure.activityId(),
                failure.definitionId(),
                failure.cause().name(),
                signature,
                owner.name(),
                Timestamp.from(failure.since()));
        return get(id.toString());
    }

    List<Care> quiet() {
        return jdbc.query(SELECT + QUIET, Cares::care);
    }

    /** Tried again, and stuck again. */
    List<Care> returned() {
        return jdbc.query(SELECT + RETURNED, Cares::care);
    }

    /** Whether somebody waits for an attempt to come to its end. */
    boolean isAnythingBeingTried() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from incident_care c join incident_member m on m.care_id = c.id"
                        + " where c.state <> 'SOLVED'"
                        + " and not exists (select from act_ru_incident n where n.id_ = m.incident_id))",
                Boolean.class));
    }

    void state(String id, State state) {
        jdbc.update("update incident_care set state = ? where id::text = ?", state.name(), id);
    }

    void retried(String id, String batchId, Instant at) {
        jdbc.update(
                "update incident_care set retried_at = ?, batch_id = ? where id::text = ?",
                Timestamp.from(at),
                batchId,
                id);
    }

    void escalated(String id, Instant at) {
        jdbc.update(
                "update incident_care set escalated_at = ?, escalations = escalations + 1 where id::text = ?",
                Timestamp.from(at),
                id);
    }

    void owner(String id, Role owner) {
        jdbc.update("update incident_care set owner_role = ? where id::text = ?", owner.name(), id);
    }

    void grew(String id, int cases) {
        jdbc.update("update incident_care set cases = cases + ? where id::text = ?", cases, id);
    }

    /** Over: what was stuck need not be remembered one by one. */
    void solved(String id, Instant at) {
        jdbc.update(
                "update incident_care set state = 'SOLVED', solved_at = ? where id::text = ?", Timestamp.from(at), id);
        jdbc.update("delete from incident_member where care_id::text = ?", id);
    }

    int forget(Instant solvedBefore) {
        return jdbc.update(
                "delete from incident_care where state = 'SOLVED' and solved_at < ?", Timestamp.from(solvedBefore));
    }

    static Care care(ResultSet row, int number) throws SQLException {
        var escalated = row.getTimestamp(10);
        return new Care(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Cause.valueOf(row.getString(5)),
                row.getString(6),
                Role.valueOf(row.getString(7)),
                State.valueOf(row.getString(8)),
                row.getTimestamp(9).toInstant(),
                escalated == null ? null : escalated.toInstant(),
                row.getInt(11),
                row.getInt(12),
                row.getString(13));
    }
}
