package com.mdmcmusicads.app.tasks;

import static com.mdmcmusicads.app.tasks.TaskRow.moment;

import com.mdmcmusicads.app.audit.Subject;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of open tasks, one row at a time. */
@Repository
class OpenTasks {

    private final JdbcClient sql;

    OpenTasks(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(OpenTask task, String searchWords) {
        sql.sql("""
                        insert into open_task (id, process_key, process_name, process_name_en, process_instance_id,
                            task_key, name, name_en, help, help_en, subject_type, subject_id, title, subtitle, search_words,
                            candidates, assignee, owner, delegated, priority, created_at, due_at, follow_up_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do nothing""")
                .param(task.id())
                .param(task.process().key())
                .param(task.process().name().french())
                .param(task.process().name().english())
                .param(task.process().instanceId())
                .param(task.key())
                .param(task.name().french())
                .param(task.name().english())
                .param(task.help() == null ? null : task.help().french())
                .param(task.help() == null ? null : task.help().english())
                .param(task.subject().type())
                .param(task.subject().id())
                .param(task.title())
                .param(task.subtitle())
                .param(searchWords)
                .param(TaskRow.candidates(task.candidates()))
                .param(task.assignee())
                .param(task.owner())
                .param(task.delegated())
                .param(task.priority())
                .param(moment(task.createdAt()))
                .param(moment(task.dueAt()))
                .param(moment(task.followUpAt()))
                .update();
    }

    void update(TaskReader.State state) {
        sql.sql("""
                        update open_task set candidates = ?, assignee = ?, owner = ?, delegated = ?, priority = ?,
                            due_at = ?, follow_up_at = ?
                        where id = ?""")
                .param(TaskRow.candidates(state.candidates()))
                .param(state.assignee())
                .param(state.owner())
                .param(state.delegated())
                .param(state.priority())
                .param(moment(state.dueAt()))
                .param(moment(state.followUpAt()))
                .param(state.id())
                .update();
    }

    /** What another version of the model says of a task; what is about the person who has it stays. */
    void migrate(OpenTask task, String searchWords) {
        sql.sql("""
                        update open_task set process_key = ?, process_name = ?, process_name_en = ?, task_key = ?,
                            name = ?, name_en = ?, help = ?, help_en = ?, search_words = ?
                        where id = ?""")
                .param(task.process().key())
                .param(task.process().name().french())
                .param(task.process().name().english())
                .param(task.key())
                .param(task.name().french())
                .param(task.name().english())
                .param(task.help() == null ? null : task.help().french())
                .param(task.help() == null ? null : task.help().english())
                .param(searchWords)
                .param(task.id())
                .update();
    }

    void delete(String id) {
        sql.sql("delete from open_task where id = ?").param(id).update();
    }

    List<OpenTask> of(Subject subject) {
        return sql.sql("select " + TaskRow.COLUMNS + " from open_task where subject_id = ? and subject_type = ?")
                .param(subject.id())
                .param(subject.type())
                .query(TaskRow::read)
                .list();
    }

    /** What the subject is called and found by now. */
    void describe(OpenTask task, TaskSubjects.Description subject) {
        sql.sql("update open_task set subject_type = ?, title = ?, subtitle = ?, search_words = ? where id = ?")
                .param(subject.type())
                .param(subject.title())
                .param(subject.subtitle())
                .param(TaskReader.searchWords(task, subject))
                .param(task.id())
                .update();
    }

    Optional<OpenTask> find(String id) {
        return sql.sql("select " + TaskRow.COLUMNS + " from open_task where id = ?")
                .param(id)
                .query(TaskRow::read)
                .optional();
    }

    /** The same, and nobody else acts on it until this transaction ends. */
    Optional<OpenTask> lock(String id) {
        return sql.sql("select " + TaskRow.COLUMNS + " from open_task where id = ? for update")
                .param(id)
                .query(TaskRow::read)
                .optional();
    }
}
