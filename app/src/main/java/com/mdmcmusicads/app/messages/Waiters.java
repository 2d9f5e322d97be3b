package com.mdmcmusicads.app.messages;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who waits for a message: instances of a case, and processes that it would start. */
@Repository
class Waiters {

    private static final String RUNNING = """
            select s.activity_id_, instance.proc_def_id_, d.key_, s.proc_inst_id_
              from act_ru_event_subscr s
              join act_ru_execution instance on instance.id_ = s.proc_inst_id_
              join act_re_procdef d on d.id_ = instance.proc_def_id_
             where s.event_type_ = 'message' and s.event_name_ = ? and instance.business_key_ = ?""";

    private static final String STARTING = """
            select s.activity_id_, d.id_, d.key_, null
              from act_ru_event_subscr s join act_re_procdef d on d.id_ = s.configuration_
             where s.event_type_ = 'message' and s.event_name_ = ? and s.execution_id_ is null
               and d.suspension_state_ = 1""";

    private final JdbcTemplate jdbc;

    Waiters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Waiter> running(String message, String businessKey) {
        return jdbc.query(
                RUNNING,
                (row, number) -> new Waiter(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                message,
                businessKey);
    }

    List<Waiter> starting(String message) {
        return jdbc.query(
                STARTING,
                (row, number) -> new Waiter(row.getString(1), row.getString(2), row.getString(3), null),
                message);
    }

    /** An activity that waits; {@code instanceId} is null where the message would start an instance. */
    record Waiter(String activityId, String definitionId, String process, String instanceId) {}
}
