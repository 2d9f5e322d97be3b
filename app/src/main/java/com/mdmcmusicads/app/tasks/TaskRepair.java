package com.mdmcmusicads.app.tasks;

import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the inbox in line with the engine when the application starts: after an upgrade, a migration of instances or a
 * restored backup. Normally it finds nothing to do.
 */
@Component
class TaskRepair {

    private static final Logger LOG = LoggerFactory.getLogger(TaskRepair.class);
    private static final int BATCH = 500;

    private static final String GONE =
            "delete from open_task where not exists (select from act_ru_task where id_ = open_task.id)";

    private static final String MISSING = """
            select id_ from act_ru_task where proc_inst_id_ is not null
                and not exists (select from open_task where open_task.id = id_) limit :batch""";

    private static final String NAMELESS = "select id from open_task where subject_type = '" + Subjects.UNKNOWN + "'";

    /** The engine writes moments in this machine's time zone, without naming it. */
    private static final String CHANGED = """
            update open_task set candidates = now.candidates, assignee = now.assignee_, owner = now.owner_,
                delegated = now.delegated, priority = now.priority_, due_at = now.due_at,
                follow_up_at = now.follow_up_at, task_key = now.task_def_key_
            from (select id_, assignee_, owner_, coalesce(delegation_ = 'PENDING', false) as delegated, priority_,
                    due_date_ at time zone :zone as due_at, follow_up_date_ at time zone :zone as follow_up_at,
                    task_def_key_, coalesce((
                        select string_agg(distinct group_id_ collate "C", ',') from act_ru_identitylink
                        where task_id_ = task.id_ and type_ = 'candidate' and group_id_ in (:roles)), '') as candidates
                from act_ru_task as task) as now
            where now.id_ = open_task.id
                and (open_task.candidates, open_task.assignee, open_task.owner, open_task.delegated,
                    open_task.priority, open_task.due_at, open_task.follow_up_at, open_task.task_key)
                is distinct from (now.candidates, now.assignee_, now.owner_, now.delegated, now.priority_, now.due_at,
                    now.follow_up_at, now.task_def_key_)""";

    private final JdbcClient sql;
    private final OpenTasks tasks;
    private final TaskReader reader;
    private final Subjects subjects;
    private final ProcessEngineConfigurationImpl engine;
    private final TransactionOperations transaction;

    TaskRepair(
            JdbcClient sql,
            OpenTasks tasks,
            TaskReader reader,
            Subjects subjects,
            ProcessEngineConfigurationImpl engine,
            TransactionOperations transaction) {
        this.sql = sql;
        this.tasks = tasks;
        this.reader = reader;
        this.subjects = subjects;
        this.engine = engine;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void run() {
        var gone = sql.sql(GONE).update();
        var changed = sql.sql(CHANGED)
                .param("zone", ZoneId.systemDefault().getId())
                .param("roles", TaskRow.ROLES)
                .update();
        var missing = addMissing();
        describeNameless();
        if (gone + changed + missing > 0) {
            LOG.atInfo()
                    .addKeyValue("gone", gone)
                    .addKeyValue("changed", changed)
                    .addKeyValue("missing", missing)
                    .log("The inbox is in line with the engine again");
        }
    }

    private int addMissing() {
        var added = 0;
        for (var ids = missing(); !ids.isEmpty(); ids = missing()) {
            var batch = ids;
            transaction.executeWithoutResult(status -> add(batch));
            added += batch.size();
            if (batch.size() < BATCH) {
                break;
            }
        }
        return added;
    }

    /** Tasks whose module came later than they did. */
    private void describeNameless() {
        sql.sql(NAMELESS).query(String.class).list().stream()
                .flatMap(id -> tasks.find(id).stream())
                .forEach(task -> subjects.find(
                                task.process().key(), task.subject().id())
                        .ifPresent(subject -> tasks.describe(task, subject)));
    }

    private List<String> missing() {
        return sql.sql(MISSING).param("batch", BATCH).query(String.class).list();
    }

    private void add(List<String> ids) {
        engine.getCommandExecutorTxRequired().execute(command -> {
            for (var id : ids) {
                var task = command.getTaskManager().findTaskById(id);
                if (task != null) {
                    var read = reader.read(task);
                    tasks.insert(read.task(), read.searchWords());
                }
            }
            return null;
        });
    }
}
