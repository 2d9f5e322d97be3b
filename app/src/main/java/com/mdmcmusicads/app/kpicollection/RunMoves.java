package com.mdmcmusicads.app.kpicollection;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What may become of a run that is not over; every move counts its revision up, and one that is over stays as it ended. */
@Repository
class RunMoves {

    private static final String MOVE = "update kpi_run set moved_at = :now, revision = revision + 1, ";
    private static final String OPEN = " where id = :id::uuid and state in ('WAITING', 'RUNNING', 'PAUSED', 'BLOCKED')";

    private final JdbcClient sql;
    private final Clock clock;

    RunMoves(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Another stretch is read from its beginning. */
    void beginChunk(String id, DayRange chunk) {
        sql.sql("delete from kpi_run_seen where run_id = ?::uuid").param(id).update();
        move(id, "state = 'RUNNING', chunk_from = :from, chunk_to = :to, cursor = null, whole = true")
                .param("from", Date.valueOf(chunk.from()))
                .param("to", Date.valueOf(chunk.to()))
                .update();
    }

    /** A page is kept; the stretch goes on at the cursor, or is read when there is none. */
    void turnPage(String id, String cursor, boolean whole, RunCounts more) {
        move(id, """
                        state = 'RUNNING', cause = null, detail = null, attempts = 0, wait_seconds = null, retry_at = null,
                        pages = pages + 1, cursor = :cursor, whole = :whole, created = created + :created,
                        updated = updated + :updated, unchanged = unchanged + :unchanged, rejected = rejected + :rejected,
                        strangers = strangers + :strangers, emptied = emptied + :emptied""")
                .param("cursor", cursor)
                .param("whole", whole)
                .param("created", more.created())
                .param("updated", more.updated())
                .param("unchanged", more.unchanged())
                .param("rejected", more.rejected())
                .param("strangers", more.strangers())
                .param("emptied", more.emptied())
                .update();
    }

    /** An attempt in vain: why, and how long the platform wants us to wait, if it says so. */
    void stumble(String id, Setback setback) {
        move(
                        id,
                        "cause = :cause, detail = :detail, attempts = attempts + 1, wait_seconds = :said::bigint"
                                + (setback.startsOver() ? ", cursor = null, whole = true" : ""))
                .param("cause", setback.cause().name())
                .param("detail", setback.detail())
                .param("said", setback.said() == null ? null : setback.said().toSeconds())
                .update();
    }

    void pause(String id, Instant until) {
        move(id, "state = 'PAUSED', retry_at = :until")
                .param("until", Timestamp.from(until))
                .update();
    }

    void block(String id) {
        move(id, "state = 'BLOCKED', retry_at = null").update();
    }

    void goOn(String id) {
        move(id, "state = 'RUNNING', attempts = 0, wait_seconds = null, retry_at = null")
                .update();
    }

    /** False when it was over already. */
    boolean end(String id, RunState state) {
        return move(
                                id,
                                "state = :state, ended_at = :now, retry_at = null, wait_seconds = null,"
                                        + " cursor = case when :state = 'DONE' then null else cursor end")
                        .param("state", state.name())
                        .update()
                == 1;
    }

    void because(String id, RunCause cause, String detail) {
        move(id, "cause = :cause, detail = :detail")
                .param("cause", cause.name())
                .param("detail", detail)
                .update();
    }

    private JdbcClient.StatementSpec move(String id, String how) {
        return sql.sql(MOVE + how + OPEN).param("id", id).param("now", Timestamp.from(clock.instant()));
    }
}
