package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.tasks.TaskRefusal.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say to each other about a subject while they work on its tasks; the next task's holder reads it too. */
@Service
@Transactional
public class TaskNotes {

    /** Longest comment, in characters. */
    public static final int LONGEST = 4000;

    private static final int MOST = 200;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final JdbcClient sql;
    private final OpenTasks tasks;
    private final TaskTrail trail;
    private final Signals signals;
    private final CurrentAccount account;
    private final Clock clock;

    TaskNotes(JdbcClient sql, OpenTasks tasks, TaskTrail trail, Signals signals, CurrentAccount account, Clock clock) {
        this.sql = sql;
        this.tasks = tasks;
        this.trail = trail;
        this.signals = signals;
        this.account = account;
        this.clock = clock;
    }

    /** Everything said about the subject of this task, oldest first. */
    @Transactional(readOnly = true)
    public List<Note> of(OpenTask task) {
        return sql.sql("""
                        select * from (
                            select id, task_name, author, words, at from task_comment
                            where subject_id = ? and subject_type = ? order by at desc limit ?) as latest
                        order by at""")
                .param(task.subject().id())
                .param(task.subject().type())
                .param(MOST)
                .query((row, number) -> new Note(
                        row.getString("task_name"),
                        row.getString("author"),
                        row.getString("words"),
                        TaskRow.instant(row, "at")))
                .list();
    }

    /** Says something; nothing happens when there are no words in it. */
    public void add(String taskId, String words) {
        var me = account.require();
        var task = tasks.find(taskId).orElseThrow(() -> new TaskRefusal(Reason.GONE));
        if (!task.maySee(me)) {
            throw new TaskRefusal(Reason.NOT_ALLOWED);
        }
        var clean = CONTROL.matcher(words).replaceAll("").strip();
        if (!clean.isEmpty()) {
            insert(task, me.id(), clean.substring(0, Math.min(clean.length(), LONGEST)));
            trail.record("task.commented", task, Map.of());
            signals.publish(TaskDesk.CHANGED, taskId);
        }
    }

    private void insert(OpenTask task, String author, String words) {
        sql.sql("""
                        insert into task_comment (id, task_id, task_name, subject_type, subject_id, author, words, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(UUID.randomUUID())
                .param(task.id())
                .param(task.name().french())
                .param(task.subject().type())
                .param(task.subject().id())
                .param(author)
                .param(words)
                .param(TaskRow.moment(clock.instant()))
                .update();
    }

    /** One comment; {@code author} is an account id. */
    public record Note(String taskName, String author, String words, Instant at) {}
}
