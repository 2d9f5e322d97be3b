package com.mdmcmusicads.app.casefiles;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.processes.CaseFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where processes put the documents they make, and where others find them. */
@Service
@Transactional
public class CaseFileDesk {

    private static final int LARGEST = 10 << 20;

    private final JdbcClient sql;
    private final AuditTrail trail;
    private final Clock clock;

    CaseFileDesk(JdbcClient sql, AuditTrail trail, Clock clock) {
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
    }

    /** The id of the file the same step made at an earlier try. */
    @Transactional(readOnly = true)
    public Optional<String> madeBefore(CaseFacts facts) {
        return sql.sql("select id::text from case_file where attempt = ?")
                .param(UUID.fromString(facts.attempt()))
                .query(String.class)
                .optional();
    }

    /** @return the id of the file */
    public String keep(Subject about, String name, String type, byte[] bytes, CaseFacts facts) {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("A file of a case has at most 10 MB");
        }
        var id = UUID.randomUUID();
        sql.sql("insert into case_file (id, subject_type, subject_id, name, media_type, bytes, made_at, process,"
                        + " instance_id, attempt) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        about.type(),
                        about.id(),
                        name,
                        type,
                        bytes,
                        Timestamp.from(clock.instant()),
                        facts.process(),
                        facts.instance(),
                        UUID.fromString(facts.attempt()))
                .update();
        trail.record("file.made", about, Map.of("name", name, "file", id.toString()));
        return id.toString();
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(String id) {
        return sql.sql(
                        "select id, subject_type, subject_id, name, media_type, made_at from case_file where id::text = ?")
                .param(id)
                .query(CaseFileDesk::file)
                .optional();
    }

    @Transactional(readOnly = true)
    public byte[] bytes(String id) {
        return sql.sql("select bytes from case_file where id::text = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<CaseFile> of(Subject about) {
        return sql.sql("select id, subject_type, subject_id, name, media_type, made_at from case_file"
                        + " where subject_type = ? and subject_id = ? order by made_at desc, id limit 100")
                .params(about.type(), about.id())
                .query(CaseFileDesk::file)
                .list();
    }

    private static CaseFile file(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                row.getString("id"),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getString("name"),
                row.getString("media_type"),
                row.getTimestamp("made_at").toInstant());
    }
}
