package com.mdmcmusicads.app.executions;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the engine's history the indexes our lists need. The engine makes its tables itself, after Flyway has run, so they
 * come when it is built: only those that are missing, by one node at a time (ADR 22).
 */
@Component
class EngineIndexes extends AbstractCamundaConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(EngineIndexes.class);
    private static final long LOCK = 7_240_515L;
    private static final Map<String, String> WANTED = new LinkedHashMap<>();

    static {
        WANTED.put("mdmc_hi_procinst_recent", "act_hi_procinst (start_time_, proc_inst_id_)");
        WANTED.put("mdmc_hi_procinst_process", "act_hi_procinst (proc_def_key_, start_time_, proc_inst_id_)");
        WANTED.put("mdmc_hi_procinst_open", "act_hi_procinst (start_time_, proc_inst_id_) where end_time_ is null");
        WANTED.put(
                "mdmc_hi_procinst_cancelled",
                "act_hi_procinst (start_time_, proc_inst_id_)"
                        + " where state_ in ('EXTERNALLY_TERMINATED', 'INTERNALLY_TERMINATED')");
        WANTED.put(
                "mdmc_hi_procinst_super",
                "act_hi_procinst (super_process_instance_id_) where super_process_instance_id_ is not null");
        WANTED.put("mdmc_hi_decinst_instance", "act_hi_decinst (proc_inst_id_, eval_time_)");
        WANTED.put("mdmc_ru_event_subscr_instance", "act_ru_event_subscr (proc_inst_id_)");
    }

    private final DataSource source;

    EngineIndexes(DataSource source) {
        this.source = source;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var sql = new JdbcTemplate(source);
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
            sql.execute("set local statement_timeout = 0");
            sql.queryForList("select pg_advisory_xact_lock(" + LOCK + ")::text");
            WANTED.forEach((name, on) -> make(sql, name, on));
        });
    }

    private static void make(JdbcTemplate sql, String name, String on) {
        if (sql.queryForObject("select to_regclass(?) is null", Boolean.class, name)) {
            LOG.info("Makes the index {}", name);
            sql.execute("create index " + name + " on " + on);
        }
    }
}
