package com.mdmcmusicads.app.migrations;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The jobs in which a migration is done: a few lanes side by side, any node may take any of them. */
@Component
class Lanes {

    static final int LANES = 3;

    /** Behind everything a process does for somebody. */
    private static final long LAST = -10;

    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final JdbcClient sql;
    private final Clock clock;

    Lanes(ObjectProvider<ProcessEngineConfigurationImpl> engine, JdbcClient sql, Clock clock) {
        this.engine = engine;
        this.sql = sql;
        this.clock = clock;
    }

    void open(String migration) {
        engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            for (var lane = 0; lane < LANES; lane++) {
                next(context, new Lane(migration, lane));
            }
            return null;
        });
    }

    void next(CommandContext context, Lane lane) {
        var job = new MessageEntity();
        job.setJobHandlerType(LaneJob.TYPE);
        job.setJobHandlerConfiguration(lane);
        job.setPriority(LAST);
        context.getJobManager().send(job);
    }

    /** Those that are left were between two steps. */
    void later(CommandContext context, Lane lane) {
        var job = new TimerEntity();
        job.setJobHandlerType(LaneJob.TYPE);
        job.setJobHandlerConfiguration(lane);
        job.setPriority(LAST);
        job.setDuedate(Date.from(clock.instant().plus(A_MOMENT)));
        context.getJobManager().schedule(job);
    }

    /** How many lanes have used up their attempts, as after a loss of the database. */
    long stuck(String migration) {
        return sql.sql(
                        "select count(*) from act_ru_job where handler_type_ = ? and handler_cfg_ like ? and retries_ = 0")
                .params(LaneJob.TYPE, migration + "%")
                .query(Long.class)
                .single();
    }

    void unstick(String migration) {
        var management = engine.getObject().getManagementService();
        sql.sql("select id_ from act_ru_job where handler_type_ = ? and handler_cfg_ like ? and retries_ = 0")
                .params(LaneJob.TYPE, migration + "%")
                .query(String.class)
                .list()
                .forEach(job -> management.setJobRetries(job, 1));
    }
}
