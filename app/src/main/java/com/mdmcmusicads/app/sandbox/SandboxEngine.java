package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.processes.EngineLimits;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.stereotype.Component;

/**
 * The second engine: narrowed like the one in production, in the schema {@code sandbox} of our database, made when the first
 * trial begins. It works on no job by itself, is nobody's default engine and no bean.
 */
@Component
class SandboxEngine implements DisposableBean {

    private static final String SCHEMA = "sandbox";
    private static final int CONNECTIONS = 4;

    private final DataSourceProperties database;
    private final StepRecorder recorder;
    private HikariDataSource pool;
    private ProcessEngine engine;

    SandboxEngine(DataSourceProperties database, StepRecorder recorder) {
        this.database = database;
        this.recorder = recorder;
    }

    synchronized ProcessEngine get() {
        if (engine == null) {
            VirtualTime.install();
            pool = pool == null ? pool() : pool;
            engine = start();
        }
        return engine;
    }

    /** Whether somebody has tried something on this node. */
    synchronized boolean isUp() {
        return engine != null;
    }

    private HikariDataSource pool() {
        var settings = new HikariConfig();
        settings.setPoolName(SCHEMA);
        settings.setJdbcUrl(database.determineUrl());
        settings.setUsername(database.determineUsername());
        settings.setPassword(database.determinePassword());
        settings.setSchema(SCHEMA);
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(0);
        settings.setIdleTimeout(60_000);
        settings.setConnectionTimeout(10_000);
        settings.setConnectionInitSql("set statement_timeout = '30s'");
        return new HikariDataSource(settings);
    }

    /** Of several nodes that begin at once, one makes the tables. */
    private ProcessEngine start() {
        try (var connection = pool.getConnection()) {
            execute(connection, "select pg_advisory_lock(hashtext('mdmc.sandbox'))");
            try {
                execute(connection, "create schema if not exists " + SCHEMA);
                return build();
            } finally {
                execute(connection, "select pg_advisory_unlock(hashtext('mdmc.sandbox'))");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The sandbox does not reach its database", e);
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    private ProcessEngine build() {
        var made = configuration().buildProcessEngine();
        ProcessEngines.unregister(made);
        return made;
    }

    private ProcessEngineConfigurationImpl configuration() {
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName(SCHEMA);
        settings.setDataSource(pool);
        settings.setDatabaseSchema(SCHEMA);
        settings.setDatabaseTablePrefix(SCHEMA + ".");
        settings.setDatabaseSchemaUpdate("true");
        settings.setJobExecutorActivate(false);
        settings.setHistory(HistoryLevel.HISTORY_LEVEL_FULL.getName());
        settings.setHistoryCleanupEnabled(false);
        settings.setMetricsEnabled(false);
        settings.setDefaultSerializationFormat("application/json");
        settings.setDefaultNumberOfRetries(1);
        settings.setProcessEnginePlugins(new ArrayList<>(List.of(new SpinProcessEnginePlugin())));
        EngineLimits.apply(settings, recorder.catalogue(), recorder);
        var path = new PathRecorder();
        settings.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(path)));
        settings.setCustomHistoryEventHandlers(new ArrayList<>(List.of(path)));
        return settings;
    }

    @Override
    public synchronized void destroy() {
        if (engine != null) {
            engine.close();
        }
        if (pool != null) {
            pool.close();
        }
    }
}
