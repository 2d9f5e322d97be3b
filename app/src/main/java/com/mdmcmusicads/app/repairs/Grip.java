package com.mdmcmusicads.app.repairs;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Holds an execution while something is done to it, and tells whether it is still what somebody saw. */
@Component
class Grip {

    private static final String STATE = """
            select md5(coalesce((select string_agg(e.id_ || coalesce(e.act_id_, '') || e.suspension_state_, ',' order by e.id_)
                                   from act_ru_execution e where e.proc_inst_id_ = i.proc_inst_id_), '')
                    || coalesce((select string_agg(j.id_ || j.retries_ || coalesce(j.duedate_::text, ''), ',' order by j.id_)
                                   from act_ru_job j where j.process_instance_id_ = i.proc_inst_id_), '')
                    || coalesce((select string_agg(v.id_ || v.rev_, ',' order by v.id_)
                                   from act_ru_variable v where v.proc_inst_id_ = i.proc_inst_id_), '')
                    || (select count(*) from act_hi_procinst r where r.restarted_proc_inst_id_ = i.proc_inst_id_)
                    || i.state_ || i.proc_def_id_)
              from act_hi_procinst i where i.proc_inst_id_ = ?""";

    private final JdbcTemplate sql;

    Grip(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** A word for all that counts of an execution; another one as soon as any of it changes. */
    Optional<String> state(String instanceId) {
        return sql.queryForList(STATE, String.class, instanceId).stream().findFirst();
    }

    /** Holds it until the end of the transaction; refuses when it is gone, held by somebody else, or not as it was seen. */
    void take(String instanceId, boolean isOver, String seen) {
        sql.execute("set local lock_timeout = '3s'");
        var running =
                held("select id_ from act_ru_execution where id_ = ? and parent_id_ is null for update", instanceId);
        var known = held(
                "select id_ from act_hi_procinst where proc_inst_id_ = ?" + (isOver ? " for update" : ""), instanceId);
        if (known.isEmpty()) {
            throw new Refused("unknown");
        }
        if (running.isEmpty() != isOver) {
            throw new Refused(isOver ? "running" : "gone");
        }
        if (seen != null && !seen.equals(state(instanceId).orElse(null))) {
            throw new Refused("changed");
        }
    }

    private List<String> held(String statement, String instanceId) {
        return sql.queryForList(statement, String.class, instanceId);
    }
}
