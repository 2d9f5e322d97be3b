package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.diagrams.DrawnModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What an execution waits for: time, a machine, a person, a message. */
@Component
class Waits {

    /** A subscription is of the place that waits; what its event sub-process listens to stands there all along. */
    private static final String WAITS = """
            select 'JOB', j.id_, coalesce(jd.act_id_, ''), j.duedate_, j.retries_, j.type_, null, j.suspension_state_
              from act_ru_job j left join act_ru_jobdef jd on jd.id_ = j.job_def_id_ where j.process_instance_id_ = ?
            union all
            select 'TASK', t.id_, t.task_def_key_, t.due_date_, 0, null, t.assignee_, t.suspension_state_
              from act_ru_task t where t.proc_inst_id_ = ?
            union all
            select 'MESSAGE', m.id_, m.activity_id_, null, 0, m.event_type_, m.event_name_, 1
              from act_ru_event_subscr m where m.proc_inst_id_ = ?
             order by 1, 4 nulls first, 3 limit 200""";

    private final JdbcTemplate jdbc;
    private final DiagramDesk diagrams;

    Waits(JdbcTemplate jdbc, DiagramDesk diagrams) {
        this.jdbc = jdbc;
        this.diagrams = diagrams;
    }

    List<Wait> of(String instanceId, String definitionId) {
        var model = diagrams.model(definitionId);
        return jdbc.query(WAITS, (row, number) -> wait(row, model), instanceId, instanceId, instanceId);
    }

    private static Wait wait(ResultSet row, DrawnModel model) throws SQLException {
        var due = row.getTimestamp(4);
        return new Wait(
                Kind.of(row.getString(1), row.getString(6)),
                row.getString(2),
                model.nameOf(row.getString(3)),
                due == null ? null : due.toInstant(),
                row.getInt(5),
                row.getString(7),
                row.getInt(8) == 2);
    }

    /** What is waited for. */
    enum Kind {
        TIMER,
        STEP,
        TASK,
        MESSAGE;

        private static Kind of(String table, String type) {
            return table.equals("JOB") ? "timer".equals(type) ? TIMER : STEP : valueOf(table);
        }
    }

    /**
     * One thing it waits for.
     *
     * @param attemptsLeft of a step that goes on in the background
     * @param whom the account a task is given to, or the name of a message
     */
    record Wait(Kind kind, String id, String activity, Instant due, int attemptsLeft, String whom, boolean asleep) {}
}
