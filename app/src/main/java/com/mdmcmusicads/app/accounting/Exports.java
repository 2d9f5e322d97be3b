package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.accounting.ExportJob.Stage;
import com.mdmcmusicads.app.accounting.ExportJob.State;
import com.mdmcmusicads.app.ledger.LedgerPages.Extent;
import java.nio.charset.Charset;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that were asked for, without their content. */
@Repository
class Exports {

    private final JdbcClient sql;

    Exports(JdbcClient sql) {
        this.sql = sql;
    }

    String add(
            ExportKind kind, LocalDate from, LocalDate to, FecFormat format, Locale language, String by, Instant now) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into accounting_export (id, kind, from_day, to_day, separator, charset, language, state,
                            stage, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'RUNNING', 'PREPARE', ?, ?)""")
                .params(
                        id,
                        kind.name(),
                        Date.valueOf(from),
                        Date.valueOf(to),
                        String.valueOf(format.separator()),
                        format.charset().name(),
                        language.getLanguage(),
                        by,
                        Timestamp.from(now))
                .update();
        return id.toString();
    }

    Optional<ExportJob> find(String id) {
        try {
            return sql.sql("select * from accounting_export where id = ?")
                    .param(UUID.fromString(id))
                    .query(Exports::read)
                    .optional();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Newest first. */
    List<ExportJob> page(int offset, int limit) {
        return sql.sql("select * from accounting_export order by asked_at desc, id limit ? offset ?")
                .params(limit, offset)
                .query(Exports::read)
                .list();
    }

    void fix(String id, long last, Extent extent) {
        sql.sql("update accounting_export set stage = 'WRITE', last_entry = ?, entries_all = ?, lines_all = ?"
                        + " where id = ?::uuid")
                .params(last, extent.entries(), extent.lines(), id)
                .update();
    }

    void advance(String id, LocalDate closing, int number, int entries, int bytes) {
        sql.sql("update accounting_export set at_closing = ?, at_number = ?, entries_done = entries_done + ?,"
                        + " byte_count = byte_count + ? where id = ?::uuid")
                .params(Date.valueOf(closing), number, entries, bytes, id)
                .update();
    }

    void stage(String id, Stage stage) {
        sql.sql("update accounting_export set stage = ? where id = ?::uuid")
                .params(stage.name(), id)
                .update();
    }

    void find(String id, List<String> findings) {
        sql.sql("update accounting_export set findings = ? where id = ?::uuid")
                .params(findings.toArray(String[]::new), id)
                .update();
    }

    void named(String id, String fileName, String sha256, long bytes) {
        sql.sql("update accounting_export set file_name = ?, sha256 = ?, byte_count = ? where id = ?::uuid")
                .params(fileName, sha256, bytes, id)
                .update();
    }

    /** False when it does not run any more. */
    boolean end(String id, State state, Instant now) {
        return sql.sql("update accounting_export set state = ?, stage = 'END', ended_at = ?"
                                + " where id = ?::uuid and state = 'RUNNING'")
                        .params(state.name(), Timestamp.from(now), id)
                        .update()
                == 1;
    }

    /** From where it stands; false when it was not stopped. */
    boolean resume(String id) {
        return sql.sql("update accounting_export set state = 'RUNNING', ended_at = null,"
                                + " stage = case when last_entry = 0 then 'PREPARE' else 'WRITE' end"
                                + " where id = ?::uuid and state = 'STOPPED'")
                        .param(id)
                        .update()
                == 1;
    }

    private static ExportJob read(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new ExportJob(
                row.getString("id"),
                ExportKind.valueOf(row.getString("kind")),
                row.getDate("from_day").toLocalDate(),
                row.getDate("to_day").toLocalDate(),
                new FecFormat(row.getString("separator").charAt(0), Charset.forName(row.getString("charset"))),
                Locale.forLanguageTag(row.getString("language")),
                State.valueOf(row.getString("state")),
                Stage.valueOf(row.getString("stage")),
                row.getLong("last_entry"),
                row.getDate("at_closing").toLocalDate(),
                row.getInt("at_number"),
                row.getInt("entries_all"),
                row.getInt("entries_done"),
                row.getInt("lines_all"),
                row.getString("file_name"),
                row.getLong("byte_count"),
                row.getString("sha256"),
                List.of((String[]) row.getArray("findings").getArray()),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
