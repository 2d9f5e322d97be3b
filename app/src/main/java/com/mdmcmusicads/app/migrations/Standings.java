package com.mdmcmusicads.app.migrations;

import com.mdmcmusicads.app.migrations.Standing.Place;
import com.mdmcmusicads.app.migrations.Standing.Timer;
import com.mdmcmusicads.app.migrations.Standing.Wait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads where one case stands, as the running transaction sees it. */
@Repository
class Standings {

    private static final String TIMERS = """
            select j.id_, d.act_id_, j.duedate_ from act_ru_job j
              left join act_ru_jobdef d on d.id_ = j.job_def_id_
             where j.process_instance_id_ = ? and j.type_ = 'timer' order by j.duedate_, j.id_""";

    private static final String WAITS = """
            select id_, activity_id_, coalesce(event_name_, '') from act_ru_event_subscr
             where proc_inst_id_ = ? order by activity_id_, id_""";

    private static final String ALIVE = """
            select exists (select from act_ru_job where process_instance_id_ = ?)
                or exists (select from act_ru_task where proc_inst_id_ = ?)
                or exists (select from act_ru_event_subscr where proc_inst_id_ = ?)
                or exists (select from act_ru_ext_task where proc_inst_id_ = ?)
                or exists (select from act_ru_execution called join act_ru_execution calling
                    on calling.id_ = called.super_exec_ where calling.proc_inst_id_ = ?)""";

    private static final String KEY = "select business_key_ from act_hi_procinst where proc_inst_id_ = ?";

    /** A job on which a node works at this moment. */
    private static final String AT_WORK = """
            select exists (select from act_ru_job where process_instance_id_ = ? and lock_owner_ is not null
                and lock_exp_time_ > localtimestamp)""";

    private final JdbcTemplate jdbc;
    private final RuntimeService runtime;

    Standings(JdbcTemplate jdbc, RuntimeService runtime) {
        this.jdbc = jdbc;
        this.runtime = runtime;
    }

    Optional<Standing> read(String instanceId) {
        return Optional.ofNullable(runtime.getActivityInstance(instanceId)).map(tree -> standing(instanceId, tree));
    }

    String businessKey(String instanceId) {
        return jdbc.queryForList(KEY, String.class, instanceId).stream()
                .findFirst()
                .orElse(null);
    }

    boolean isAtWork(String instanceId) {
        return Boolean.TRUE.equals(jdbc.queryForObject(AT_WORK, Boolean.class, instanceId));
    }

    private Standing standing(String id, ActivityInstance tree) {
        var tokens = new ArrayList<Place>();
        var scopes = new ArrayList<Place>();
        collect(tree, tokens, scopes);
        return new Standing(tree.getProcessDefinitionId(), tokens, scopes, timers(id), waits(id), isAlive(id));
    }

    private static void collect(ActivityInstance scope, List<Place> tokens, List<Place> scopes) {
        Arrays.stream(scope.getChildTransitionInstances())
                .forEach(one -> tokens.add(new Place(one.getId(), one.getActivityId())));
        for (var child : scope.getChildActivityInstances()) {
            var isLeaf = child.getChildActivityInstances().length + child.getChildTransitionInstances().length == 0;
            (isLeaf ? tokens : scopes).add(new Place(child.getId(), child.getActivityId()));
            collect(child, tokens, scopes);
        }
    }

    private List<Timer> timers(String id) {
        return jdbc.query(
                TIMERS,
                (row, number) -> new Timer(
                        row.getString(1),
                        row.getString(2),
                        row.getTimestamp(3) == null ? null : row.getTimestamp(3).toInstant()),
                id);
    }

    private List<Wait> waits(String id) {
        return jdbc.query(WAITS, (row, number) -> new Wait(row.getString(1), row.getString(2), row.getString(3)), id);
    }

    private boolean isAlive(String id) {
        return Boolean.TRUE.equals(jdbc.queryForObject(ALIVE, Boolean.class, id, id, id, id, id));
    }
}
