package com.mdmcmusicads.app.executions;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then for executions that nothing will ever wake; the application itself is well all the same. */
@Component("stuckExecutions")
class StuckWatch extends AbstractHealthIndicator {

    private static final int MOST = 100;

    private final Executions executions;
    private volatile int found;

    StuckWatch(Executions executions) {
        this.executions = executions;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void look() {
        found = executions.count(new ExecutionQuery(ExecutionFilter.ALL.in(RunState.STUCK)), MOST);
    }

    /** How many there were when it looked last, counted up to a hundred. */
    int found() {
        return found;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("stuck", found);
    }
}
