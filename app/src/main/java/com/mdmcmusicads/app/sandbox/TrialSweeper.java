package com.mdmcmusicads.app.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.repository.Deployment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away trials nobody has touched for a day, and what a crash may have left without one. */
@Component
class TrialSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(TrialSweeper.class);
    private static final Duration LIFE = Duration.ofDays(1);
    private static final Duration LONGEST_MOVE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 200;

    private final Trials trials;
    private final SandboxEngine sandbox;
    private final TrialMover mover;
    private final Clock clock;

    TrialSweeper(Trials trials, SandboxEngine sandbox, TrialMover mover, Clock clock) {
        this.trials = trials;
        this.sandbox = sandbox;
        this.mover = mover;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 * * * *")
    void sweep() {
        var over = trials.untouchedSince(clock.instant().minus(LIFE), AT_ONCE);
        if (!over.isEmpty() || sandbox.isUp()) {
            over.forEach(trials::delete);
            leftovers().forEach(this::undeploy);
        }
    }

    /** Deployments without a trial, older than any move may take. */
    private List<String> leftovers() {
        var recent = clock.instant().minus(LONGEST_MOVE);
        return sandbox.get().getRepositoryService().createDeploymentQuery().list().stream()
                .filter(deployment -> Instant.parse(deployment.getSource()).isBefore(recent))
                .filter(deployment ->
                        trials.find(UUID.fromString(deployment.getTenantId())).isEmpty())
                .map(Deployment::getId)
                .toList();
    }

    private void undeploy(String deployment) {
        try {
            mover.undeploy(deployment);
        } catch (RuntimeException failed) {
            LOG.warn("What is left of a trial stays for an hour more", failed);
        }
    }
}
