package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.files.FileKind;
import com.mdmcmusicads.app.tasks.TaskFiles.Attached;
import com.mdmcmusicads.app.texts.FileName;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files in the database, so that they come and go with their transaction; equal bytes are stored once. */
@Repository
@Transactional
class StoredFiles {

    private static final int MOST = 200;
    private static final String COLUMNS = "id, name, type, size, added_by, at";

    private final JdbcClient sql;
    private final Clock clock;

    StoredFiles(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Attached keep(OpenTask task, String person, String name, byte[] content, boolean answer) {
        if (content.length == 0) {
            throw new FileRefusal(FileRefusal.Reason.EMPTY);
        }
        var clean = FileName.clean(name);
        var kind = FileKind.of(clean, content).orElseThrow(() -> new FileRefusal(FileRefusal.Reason.WRONG_KIND));
        var file = new Attached(
                UUID.randomUUID(),
                clean,
                kind.type(),
                content.length,
                person,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        insert(task, file, keepBytes(content), answer);
        return file;
    }

    private String keepBytes(byte[] content) {
        var digest = digest(content);
        sql.sql("insert into file_content (digest, bytes) values (?, ?) on conflict do nothing")
                .param(digest)
                .param(content)
                .update();
        return digest;
    }

    private void insert(OpenTask task, Attached file, String digest, boolean answer) {
        sql.sql("""
                        insert into task_file (id, task_id, subject_type, subject_id, name, type, size, digest, answer,
                            added_by, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(file.id())
                .param(task.id())
                .param(task.subject().type())
                .param(task.subject().id())
                .param(file.name())
                .param(file.type())
                .param(file.size())
                .param(digest)
                .param(answer)
                .param(file.addedBy())
                .param(TaskRow.moment(file.at()))
                .update();
    }

    List<Attached> of(Subject subject) {
        return sql.sql("select " + COLUMNS + " from task_file where subject_id = ? and subject_type = ?"
                        + " order by at limit ?")
                .param(subject.id())
                .param(subject.type())
                .param(MOST)
                .query(StoredFiles::read)
                .list();
    }

    /** A file somebody chose in the form of this task. */
    Optional<Attached> answer(String taskId, UUID id) {
        return sql.sql("select " + COLUMNS + " from task_file where id = ? and task_id = ? and answer")
                .param(id)
                .param(taskId)
                .query(StoredFiles::read)
                .optional();
    }

    Optional<byte[]> content(Subject subject, UUID id) {
        return sql.sql("""
                        select bytes from file_content join task_file using (digest)
                        where id = ? and subject_id = ? and subject_type = ?""")
                .param(id)
                .param(subject.id())
                .param(subject.type())
                .query(byte[].class)
                .optional();
    }

    /** Takes back a file of this task's form; its bytes go when nothing else has them. */
    void discardAnswer(String taskId, UUID id) {
        sql.sql("delete from task_file where id = ? and task_id = ? and answer returning digest")
                .param(id)
                .param(taskId)
                .query(String.class)
                .optional()
                .ifPresent(this::discardBytes);
    }

    private void discardBytes(String digest) {
        sql.sql("delete from file_content where digest = ? and not exists (select from task_file where digest = ?)")
                .param(digest)
                .param(digest)
                .update();
    }

    private static Attached read(ResultSet row, int number) throws SQLException {
        return new Attached(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("added_by"),
                TaskRow.instant(row, "at"));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
