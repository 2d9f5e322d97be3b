package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.statements.ColumnChoice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files people brought, as they came. */
@Repository
class BankFiles {

    private static final String COLUMNS =
            "select id::text, name, sha256, is_xml, head_row, columns, brought_by, brought_at, imported_at from bank_file";

    private final JdbcClient sql;

    BankFiles(JdbcClient sql) {
        this.sql = sql;
    }

    String add(String name, String sha256, byte[] content, boolean isXml, ColumnChoice choice, String by, Instant now) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into bank_file (id, name, sha256, content, is_xml, state, head_row, columns, brought_by,
                            brought_at)
                        values (?, ?, ?, ?, ?, 'READ', ?, ?, ?, ?)""")
                .params(
                        id,
                        name,
                        sha256,
                        content,
                        isXml,
                        choice.headRow(),
                        choice.names().toArray(String[]::new),
                        by,
                        Timestamp.from(now))
                .update();
        return id.toString();
    }

    Optional<BankFile> find(String id) {
        return uuid(id).flatMap(key -> sql.sql(COLUMNS + " where id = ?")
                .param(key)
                .query(BankFiles::read)
                .optional());
    }

    /** The one with the same bytes whose lines were kept. */
    Optional<BankFile> imported(String sha256) {
        return sql.sql(COLUMNS + " where sha256 = ? and state = 'IMPORTED'")
                .param(sha256)
                .query(BankFiles::read)
                .optional();
    }

    /** Newest first; imported ones only. */
    List<BankFile> latest(int most) {
        return sql.sql(COLUMNS + " where state = 'IMPORTED' order by imported_at desc limit ?")
                .param(most)
                .query(BankFiles::read)
                .list();
    }

    byte[] content(String id) {
        return sql.sql("select content from bank_file where id = ?::uuid")
                .param(id)
                .query(byte[].class)
                .single();
    }

    void choose(String id, ColumnChoice choice) {
        sql.sql("update bank_file set columns = ? where id = ?::uuid and state = 'READ'")
                .params(choice.names().toArray(String[]::new), id)
                .update();
    }

    /** False when somebody was quicker. */
    boolean imported(String id, Instant now) {
        return sql.sql("update bank_file set state = 'IMPORTED', imported_at = ? where id = ?::uuid and state = 'READ'")
                        .params(Timestamp.from(now), id)
                        .update()
                == 1;
    }

    void remove(String id) {
        sql.sql("delete from bank_file where id = ?::uuid and state = 'READ'")
                .param(id)
                .update();
    }

    /** The columns somebody chose for a table with these titles before. */
    Optional<List<String>> layout(List<String> titles) {
        return sql.sql("select columns from bank_layout where titles = ?")
                .param(String.join("\t", titles))
                .query((row, number) ->
                        List.of((String[]) row.getArray("columns").getArray()))
                .optional();
    }

    void remember(List<String> titles, ColumnChoice choice) {
        sql.sql("insert into bank_layout (titles, columns) values (?, ?)"
                        + " on conflict (titles) do update set columns = excluded.columns")
                .params(String.join("\t", titles), choice.names().toArray(String[]::new))
                .update();
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static BankFile read(ResultSet row, int number) throws SQLException {
        var imported = row.getTimestamp("imported_at");
        return new BankFile(
                row.getString("id"),
                row.getString("name"),
                row.getString("sha256"),
                row.getBoolean("is_xml"),
                ColumnChoice.of(row.getInt("head_row"), List.of((String[])
                        row.getArray("columns").getArray())),
                row.getString("brought_by"),
                row.getTimestamp("brought_at").toInstant(),
                imported == null ? null : imported.toInstant());
    }
}
