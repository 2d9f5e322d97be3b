package com.mdmcmusicads.app.kpicollection;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The runs, and the place each of them has reached. */
@Repository
class KpiRuns {

    private static final String OPEN = "state in ('WAITING', 'RUNNING', 'PAUSED', 'BLOCKED')";

    private final JdbcClient sql;

    KpiRuns(JdbcClient sql) {
        this.sql = sql;
    }

    /** Its id; empty when the account has a morning's run already that is not over. */
    Optional<String> add(NewRun run, Instant now) {
        var id = UUID.randomUUID();
        var added = sql.sql("""
                        insert into kpi_run (id, batch, account_id, platform, account_name, kind, from_day, to_day, state,
                            asked_by, started_at, moved_at)
                        values (?, coalesce(?, ?), ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        id,
                        run.batch(),
                        id.toString(),
                        run.account().id(),
                        run.account().platform().name(),
                        run.account().name(),
                        run.kind().name(),
                        Date.valueOf(run.range().from()),
                        Date.valueOf(run.range().to()),
                        run.askedBy(),
                        Timestamp.from(now),
                        Timestamp.from(now))
                .update();
        return added == 1 ? Optional.of(id.toString()) : Optional.empty();
    }

    /** A run of an earlier morning that is not over yet reads up to the new day as well; empty when there is none. */
    Optional<String> extend(String accountId, LocalDate to, Instant now) {
        return sql.sql("update kpi_run set to_day = greatest(to_day, ?), moved_at = ?, revision = revision + 1"
                        + " where account_id = ? and kind = 'DAILY' and " + OPEN + " returning id::text")
                .params(Date.valueOf(to), Timestamp.from(now), accountId)
                .query(String.class)
                .optional();
    }

    Optional<CollectionRun> find(String id) {
        return RunReading.uuid(id)
                .flatMap(key -> sql.sql("select * from kpi_run where id = ?")
                        .param(key)
                        .query(RunReading::read)
                        .optional());
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<CollectionRun> lock(String id) {
        return sql.sql("select * from kpi_run where id = ?::uuid for update")
                .param(id)
                .query(RunReading::read)
                .optional();
    }

    /** Everything asked for together, or the one run. */
    List<CollectionRun> openOf(String runOrBatch) {
        return sql.sql("select * from kpi_run where (batch = ? or id = ?) and " + OPEN + " order by id")
                .params(runOrBatch, RunReading.uuid(runOrBatch).orElse(null))
                .query(RunReading::read)
                .list();
    }

    /** That wait for somebody or something. */
    List<CollectionRun> waiting() {
        return sql.sql("select * from kpi_run where state in ('PAUSED', 'BLOCKED') order by id")
                .query(RunReading::read)
                .list();
    }

    /** Nobody else decides about the runs of this account until the transaction ends. */
    void holdAccount(String accountId) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('kpi_run/' || ?, 0))")
                .param(accountId)
                .query()
                .listOfRows();
    }

    boolean isAnotherBlocked(String accountId, String runId) {
        return sql.sql(
                        "select exists (select 1 from kpi_run where account_id = ? and state = 'BLOCKED' and id <> ?::uuid)")
                .params(accountId, runId)
                .query(Boolean.class)
                .single();
    }

    /** The last day of the last morning that was read to its end. */
    Optional<LocalDate> lastRead(String accountId) {
        return sql.sql("select max(to_day) from kpi_run where account_id = ? and kind = 'DAILY' and state = 'DONE'")
                .param(accountId)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    /** The newest run of the account that asked about the day. */
    Optional<CollectionRun> lastAbout(String accountId, LocalDate day) {
        return sql.sql("select * from kpi_run where account_id = ? and from_day <= ? and to_day >= ?"
                        + " order by started_at desc, id limit 1")
                .params(accountId, Date.valueOf(day), Date.valueOf(day))
                .query(RunReading::read)
                .optional();
    }

    boolean isAnyMoving() {
        return sql.sql("select exists (select 1 from kpi_run where kind = 'DAILY' and state in ('WAITING', 'RUNNING'))")
                .query(Boolean.class)
                .single();
    }
}
