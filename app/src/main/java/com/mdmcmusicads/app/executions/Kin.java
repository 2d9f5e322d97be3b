package com.mdmcmusicads.app.executions;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The executions one belongs together with: who called it, whom it called, what it was restarted from and as. */
@Repository
class Kin {

    private static final int MOST = 50;
    private static final String KIN = """
            select k.relation, i.proc_inst_id_, coalesce(d.name_, i.proc_def_key_)
              from (select 'parent' as relation, super_process_instance_id_ as id from act_hi_procinst where proc_inst_id_ = ?
                    union all
                    select 'child', proc_inst_id_ from act_hi_procinst where super_process_instance_id_ = ?
                    union all
                    select 'origin', restarted_proc_inst_id_ from act_hi_procinst where proc_inst_id_ = ?
                    union all
                    select 'again', proc_inst_id_ from act_hi_procinst where restarted_proc_inst_id_ = ?) k
              join act_hi_procinst i on i.proc_inst_id_ = k.id
              join act_re_procdef d on d.id_ = i.proc_def_id_
             order by i.start_time_ limit\s""" + MOST;

    private final JdbcTemplate jdbc;

    Kin(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Relative> of(String id) {
        return jdbc.query(
                KIN,
                (row, number) -> new Relative(row.getString(1), row.getString(2), row.getString(3)),
                id,
                id,
                id,
                id);
    }

    /** Why it was ended before its end, as the engine keeps it; null when it was not. */
    String endReason(String id) {
        return jdbc
                .queryForList("select delete_reason_ from act_hi_procinst where proc_inst_id_ = ?", String.class, id)
                .stream()
                .filter(reason -> reason != null)
                .findFirst()
                .orElse(null);
    }

    /** One of them: {@code parent}, {@code child}, {@code origin} or {@code again}. */
    record Relative(String relation, String id, String processName) {}
}
