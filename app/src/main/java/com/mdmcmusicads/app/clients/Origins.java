package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.audit.Subject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each client came from. */
@Repository
class Origins {

    private final JdbcClient sql;

    Origins(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String clientId, Subject origin, Instant at) {
        sql.sql("""
                        insert into client_origin (client_id, subject_type, subject_id, at) values (?::uuid, ?, ?, ?)
                        on conflict do nothing""")
                .params(clientId, origin.type(), origin.id(), Timestamp.from(at))
                .update();
    }

    boolean has(String clientId, Subject origin) {
        return sql.sql("select exists (select from client_origin where client_id = ?::uuid and subject_type = ?"
                        + " and subject_id = ?)")
                .params(clientId, origin.type(), origin.id())
                .query(Boolean.class)
                .single();
    }

    /** The first one first. */
    List<Origin> of(String clientId) {
        return sql.sql("select subject_type, subject_id, at from client_origin where client_id = ?::uuid"
                        + " order by at, subject_id")
                .param(clientId)
                .query((row, number) -> new Origin(
                        new Subject(row.getString(1), row.getString(2)),
                        row.getTimestamp(3).toInstant()))
                .list();
    }

    /** A lead that was converted, and when. */
    record Origin(Subject subject, Instant at) {}
}
