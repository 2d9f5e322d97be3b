package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.diagrams.Movements;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.processes.ProcessBusy;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the cares looked at soon after an incident comes or goes, and every minute whatever was told. */
@Component
@ConditionalOnProperty("mdmc.jobs")
class CareWatch {

    private static final Duration AT_LEAST_EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(365);

    private final CareSweep sweep;
    private final Cares cares;
    private final Clock clock;
    private final Runnable unsubscribe;
    private final AtomicBoolean due = new AtomicBoolean();
    private Instant last = Instant.MIN;

    CareWatch(CareSweep sweep, Cares cares, Signals signals, Clock clock) {
        this.sweep = sweep;
        this.cares = cares;
        this.clock = clock;
        unsubscribe = signals.subscribe(Movements.INCIDENT, signal -> due.set(true));
    }

    @Scheduled(fixedDelay = 500)
    void look() {
        var now = clock.instant();
        if (!due.getAndSet(false) && last.plus(AT_LEAST_EVERY).isAfter(now)) {
            return;
        }
        last = now;
        try {
            due.compareAndSet(false, sweep.round());
        } catch (ProcessBusy | OptimisticLockingException moving) {
            due.set(true);
        }
    }

    @Scheduled(cron = "0 27 3 * * *", zone = "Europe/Paris")
    void forget() {
        cares.forget(clock.instant().minus(KEPT));
    }

    @PreDestroy
    void stop() {
        unsubscribe.run();
    }
}
