package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.identity.Directory;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What people wrote about an incident, for those who come after them. */
@Component
class CareNotes {

    private static final String LAST_ANSWER = """
            select coalesce(t.assignee_, ?) from act_hi_taskinst t
              join act_hi_procinst i on i.proc_inst_id_ = t.proc_inst_id_
             where i.business_key_ = ? and t.task_def_key_ = 'treatIncident' and t.end_time_ is not null
             order by t.end_time_ desc limit 1""";

    private final JdbcTemplate jdbc;
    private final Directory directory;
    private final Clock clock;

    CareNotes(JdbcTemplate jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    void add(String careId, String authorId, String words) {
        jdbc.update(
                "insert into incident_note (care_id, at, author_id, words) values (?, ?, ?, ?)",
                UUID.fromString(careId),
                Timestamp.from(clock.instant()),
                authorId,
                words);
    }

    /** The reason given with the answer to the task belongs to whoever answered. */
    void ofTask(String careId, String words) {
        var author = jdbc.queryForList(LAST_ANSWER, String.class, AuditTrail.SYSTEM, careId).stream()
                .findFirst()
                .orElse(AuditTrail.SYSTEM);
        add(careId, author, words);
    }

    /** The newest first. */
    List<Note> of(String careId) {
        var rows = jdbc.query(
                "select at, author_id, words from incident_note where care_id::text = ? order by id desc limit 100",
                (row, number) -> new Note(row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3)),
                careId);
        var names = directory.names(rows.stream().map(Note::author).toList());
        return rows.stream()
                .map(note -> new Note(note.at(), names.getOrDefault(note.author(), ""), note.words()))
                .toList();
    }

    /** {@code author} is a name, or empty for the system. */
    record Note(Instant at, String author, String words) {}
}
