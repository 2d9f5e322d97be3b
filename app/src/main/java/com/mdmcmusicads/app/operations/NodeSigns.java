package com.mdmcmusicads.app.operations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The signs of life of this node, and the notice it takes of what dead ones held. */
@Component
@ConditionalOnProperty("mdmc.jobs")
class NodeSigns {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcTemplate jdbc;
    private final ProcessEngineConfigurationImpl engine;
    private final Takeovers takeovers;
    private final Clock clock;
    private final Instant started;

    NodeSigns(JdbcTemplate jdbc, ProcessEngineConfigurationImpl engine, Takeovers takeovers, Clock clock) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.takeovers = takeovers;
        this.clock = clock;
        started = clock.instant();
    }

    @Scheduled(fixedDelay = 5_000)
    void beat() {
        jdbc.update(
                "insert into engine_node (lock_owner, host, started_at, seen_at) values (?, ?, ?, ?)"
                        + " on conflict (lock_owner) do update set seen_at = excluded.seen_at",
                engine.getJobExecutor().getLockOwner(),
                engine.getHostname(),
                Timestamp.from(started),
                Timestamp.from(clock.instant()));
        takeovers.look();
    }

    @Scheduled(cron = "0 33 3 * * *", zone = "Europe/Paris")
    void forget() {
        takeovers.forget(clock.instant().minus(KEPT));
    }
}
