package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.leadimport.ImportJob.State;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files people brought. */
@Repository
@Transactional
class Imports {

    private final JdbcClient sql;
    private final Clock clock;

    Imports(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    String add(String fileName, List<String> head, Mapping mapping, String openedBy, Locale language) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into lead_import (id, file_name, state, head, fields, opened_by, language, opened_at)
                        values (?, ?, 'OPENED', ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        fileName,
                        head.toArray(String[]::new),
                        mapping.names().toArray(String[]::new),
                        openedBy,
                        language.getLanguage(),
                        now())
                .update();
        return id.toString();
    }

    Optional<ImportJob> find(String id) {
        return uuid(id).flatMap(key -> sql.sql("select * from lead_import where id = ?")
                .param(key)
                .query(Imports::read)
                .optional());
    }

    List<ImportJob> latest(int most) {
        return sql.sql("select * from lead_import order by opened_at desc limit ?")
                .param(most)
                .query(Imports::read)
                .list();
    }

    void map(String id, Mapping mapping) {
        sql.sql("update lead_import set fields = ?, state = 'OPENED' where id = ? and state in ('OPENED', 'CHECKED')")
                .params(mapping.names().toArray(String[]::new), UUID.fromString(id))
                .update();
    }

    /** False when it stood elsewhere. */
    boolean move(String id, State to, State... from) {
        var names = List.of(from).stream().map(Enum::name).toArray(String[]::new);
        return sql.sql("update lead_import set state = ?, started_at = case when ? then ? else started_at end,"
                                + " ended_at = case when ? then ?::timestamptz end where id = ? and state = any(?)")
                        .params(
                                to.name(),
                                to == State.RUNNING,
                                now(),
                                to == State.DONE || to == State.STOPPED,
                                now(),
                                UUID.fromString(id),
                                names)
                        .update()
                == 1;
    }

    void allowMailing(String id, boolean mailing) {
        sql.sql("update lead_import set mailing = ? where id = ?")
                .params(mailing, UUID.fromString(id))
                .update();
    }

    void remove(String id) {
        sql.sql("delete from lead_import where id = ? and state in ('OPENED', 'CHECKED')")
                .param(UUID.fromString(id))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static ImportJob read(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new ImportJob(
                row.getString("id"),
                row.getString("file_name"),
                State.valueOf(row.getString("state")),
                texts(row.getArray("head")),
                Mapping.of(texts(row.getArray("fields"))),
                row.getBoolean("mailing"),
                row.getString("opened_by"),
                Locale.forLanguageTag(row.getString("language")),
                row.getTimestamp("opened_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
