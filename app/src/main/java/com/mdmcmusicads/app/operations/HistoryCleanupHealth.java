package com.mdmcmusicads.app.operations;

import java.util.Comparator;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Down when no clean-up of the history is to come: without one, personal data would stay past their time. */
@Component("historyCleanup")
class HistoryCleanupHealth extends AbstractHealthIndicator {

    private final HistoryService history;

    HistoryCleanupHealth(HistoryService history) {
        this.history = history;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var next = history.findHistoryCleanupJobs().stream()
                .filter(job -> job.getRetries() > 0)
                .map(Job::getDuedate)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        next.ifPresentOrElse(
                due -> health.up().withDetail("next", due.toInstant()),
                () -> health.down().withDetail("next", "not scheduled"));
    }
}
