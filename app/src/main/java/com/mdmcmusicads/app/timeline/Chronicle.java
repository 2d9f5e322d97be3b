package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.timeline.Happening.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the engine remembers of a case, by its business key and those of cases that became one with it: tasks, decisions, events, steps, newest first. */
@Service
@Transactional(readOnly = true)
class Chronicle {

    /** Times of one union; a task taken by its assignee's own hand is a claim, one handed over is told by the trail. */
    private static final String PAGE = """
            with instance as (select * from act_hi_procinst where business_key_ = any(?)),
                 task as (select * from act_hi_taskinst where proc_inst_id_ in (select proc_inst_id_ from instance)),
                 activity as (select * from act_hi_actinst where proc_inst_id_ in (select proc_inst_id_ from instance)),
                 incident as (select i.*, (select max(act_name_) from activity a
                                            where a.proc_inst_id_ = i.proc_inst_id_ and a.act_id_ = i.activity_id_) as name
                                from act_hi_incident i where i.proc_inst_id_ in (select proc_inst_id_ from instance))
            select kind, at, kind || id as key, id, name, actor, due, took
              from (select 'TASK_CREATED' as kind, start_time_ as at, id_ as id, name_ as name, null as actor,
                           due_date_ as due, null::bigint as took from task
                    union all
                    select 'TASK_CLAIMED', l.timestamp_, l.id_, t.name_, l.user_id_, null, null
                      from act_hi_identitylink l join task t on t.id_ = l.task_id_
                     where l.type_ = 'assignee' and l.operation_type_ = 'add'
                       and coalesce(l.assigner_id_, l.user_id_) = l.user_id_
                    union all
                    select case delete_reason_ when 'completed' then 'TASK_COMPLETED' else 'TASK_DROPPED' end,
                           end_time_, id_, name_, assignee_, null, duration_ from task where end_time_ is not null
                    union all
                    select 'DECISION', eval_time_, id_, coalesce(dec_def_name_, dec_def_key_), user_id_, null, null
                      from act_hi_decinst where proc_inst_id_ in (select proc_inst_id_ from instance)
                    union all
                    select 'EVENT', coalesce(end_time_, start_time_), id_, coalesce(act_name_, act_id_), null, null, null
                      from activity
                     where act_name_ is not null
                       and (act_type_ like 'boundary%' or act_type_ like 'intermediate%' and end_time_ is not null
                            or act_type_ like '%StartEvent' and act_type_ not in ('startEvent', 'noneStartEvent')
                               and parent_act_inst_id_ <> proc_inst_id_)
                       and act_inst_state_ <> 2
                    union all
                    select 'STEP', start_time_, id_, coalesce(act_name_, act_id_), null, null, duration_
                      from activity
                     where act_type_ in ('serviceTask', 'sendTask', 'businessRuleTask', 'receiveTask', 'callActivity')
                    union all
                    select 'PROCESS_STARTED', start_time_, i.id_, coalesce(d.name_, i.proc_def_key_), null, null, null
                      from instance i left join act_re_procdef d on d.id_ = i.proc_def_id_
                    union all
                    select 'PROCESS_ENDED', end_time_, i.id_, coalesce(d.name_, i.proc_def_key_), null, null, duration_
                      from instance i left join act_re_procdef d on d.id_ = i.proc_def_id_
                     where end_time_ is not null
                    union all
                    select 'INCIDENT_OPENED', create_time_, id_, coalesce(name, activity_id_), null, null, null from incident
                    union all
                    select 'INCIDENT_CLOSED', end_time_, id_, coalesce(name, activity_id_), null, null, null from incident
                     where end_time_ is not null) happening
             where kind = any(?) and (at, (kind || id) collate "C") < (?, ?)
             order by at desc, (kind || id) collate "C" desc
             limit ?""";

    private final JdbcTemplate jdbc;

    Chronicle(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@code limit} happenings of these kinds that come before a moment and, within it, a key. */
    public List<Happening> before(
            Collection<String> businessKeys, Set<Kind> kinds, Instant moment, String key, int limit) {
        var wanted = kinds.stream().map(Enum::name).toArray(String[]::new);
        return jdbc.query(
                PAGE,
                Chronicle::happening,
                businessKeys.toArray(String[]::new),
                wanted,
                Timestamp.from(moment),
                key,
                limit);
    }

    /** The process instances of the case, to hear of their moves. */
    public List<String> instances(Collection<String> businessKeys) {
        return jdbc.queryForList(
                "select proc_inst_id_ from act_hi_procinst where business_key_ = any(?)", String.class, (Object)
                        businessKeys.toArray(String[]::new));
    }

    private static Happening happening(ResultSet row, int number) throws SQLException {
        var took = row.getObject(8, Long.class);
        return new Happening(
                Kind.valueOf(row.getString(1)),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5) == null ? "" : row.getString(5).strip(),
                row.getString(6),
                moment(row, 7),
                took == null ? null : Duration.ofMillis(took));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
