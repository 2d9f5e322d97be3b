package com.mdmcmusicads.app.executions;

/** An execution that nothing will ever wake: no job, no task, no message it waits for, no process it called. */
final class Stuck {

    /** In SQL, over {@code act_hi_procinst i}. */
    static final String CONDITION = """
            i.end_time_ is null and i.proc_inst_id_ in (
              select e.proc_inst_id_ from act_ru_execution e
               group by e.proc_inst_id_
              having not exists (select from act_ru_job j where j.process_instance_id_ = e.proc_inst_id_)
                 and not exists (select from act_ru_task t where t.proc_inst_id_ = e.proc_inst_id_)
                 and not exists (select from act_ru_execution c join act_ru_execution s on s.id_ = c.super_exec_
                                  where s.proc_inst_id_ = e.proc_inst_id_)
                 and not exists (select from act_ru_event_subscr m where m.proc_inst_id_ = e.proc_inst_id_)
                 and not exists (select from act_ru_ext_task x where x.proc_inst_id_ = e.proc_inst_id_))""";

    private Stuck() {}
}
