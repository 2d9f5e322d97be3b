package com.mdmcmusicads.app.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.identity.CurrentAccount;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Half-filled forms: kept as they are, unchecked, until the task is done; the next holder of a task finds them. */
@Service
@Transactional
public class TaskDrafts {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final ObjectMapper json;
    private final CurrentAccount account;
    private final OpenTasks tasks;
    private final Clock clock;

    TaskDrafts(JdbcClient sql, ObjectMapper json, CurrentAccount account, OpenTasks tasks, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.account = account;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Keeps what the holder of the task has filled in so far; answers when, or nothing when it is not theirs any more. */
    public Optional<Instant> save(String taskId, Map<String, Object> answers) {
        var me = account.require();
        if (tasks.find(taskId).filter(task -> task.mayBeAnsweredBy(me)).isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        sql.sql("""
                        insert into task_draft (task_id, answers, saved_by, saved_at)
                        values (?, cast(? as jsonb), ?, ?)
                        on conflict (task_id) do update set answers = excluded.answers,
                            saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
                .param(taskId)
                .param(write(answers))
                .param(me.id())
                .param(TaskRow.moment(now))
                .update();
        return Optional.of(now);
    }

    /** The draft of a task the reader may see. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(String taskId) {
        var me = account.require();
        return tasks.find(taskId).filter(task -> task.maySee(me)).flatMap(task -> load(taskId));
    }

    private Optional<Draft> load(String taskId) {
        return sql.sql("select answers, saved_by, saved_at from task_draft where task_id = ?")
                .param(taskId)
                .query((row, number) -> new Draft(
                        read(row.getString("answers")), row.getString("saved_by"), TaskRow.instant(row, "saved_at")))
                .optional();
    }

    /** Whether somebody began to fill it in, for the process itself. */
    @Transactional(readOnly = true)
    public boolean isBegun(String taskId) {
        return load(taskId).isPresent();
    }

    public void discard(String taskId) {
        var me = account.require();
        tasks.find(taskId)
                .filter(task -> task.mayBeAnsweredBy(me))
                .ifPresent(task -> sql.sql("delete from task_draft where task_id = ?")
                        .param(taskId)
                        .update());
    }

    private String write(Map<String, Object> answers) {
        try {
            // PostgreSQL's JSON has no place for this one character.
            return json.writeValueAsString(answers).replace("\\u0000", "");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> read(String answers) {
        try {
            return json.readValue(answers, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A half-filled form, and who left it there. */
    public record Draft(Map<String, Object> answers, String savedBy, Instant savedAt) {}
}
