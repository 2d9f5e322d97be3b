package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.diagrams.Movements;
import com.mdmcmusicads.app.live.Signals;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** One more attempt for everything that is stuck for one cause: a few at once, many as a batch of the engine. */
@Component
class CareRetries {

    private static final int FEW = 20;

    private final Members members;
    private final Cares cares;
    private final ManagementService jobs;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    CareRetries(Members members, Cares cares, ManagementService jobs, AuditTrail trail, Signals signals, Clock clock) {
        this.members = members;
        this.cares = cares;
        this.jobs = jobs;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** @return how many are tried again */
    int all(Care care, String reason) {
        var stuck = members.stuckJobs(care.id());
        cares.retried(care.id(), stuck.size() <= FEW ? now(stuck) : batch(stuck), clock.instant());
        trail.record("incident.retried", care.subject(), Map.of("cases", stuck.size(), "reason", reason));
        signals.publish(Movements.INCIDENT, "");
        signals.publish(CareSweep.CHANGED, care.id());
        return stuck.size();
    }

    private String now(List<String> stuck) {
        stuck.forEach(job -> jobs.setJobRetries(1)
                .jobId(job)
                .dueDate(Date.from(clock.instant()))
                .execute());
        return null;
    }

    private String batch(List<String> stuck) {
        return jobs.setJobRetriesByJobsAsync(1)
                .jobIds(stuck)
                .dueDate(Date.from(clock.instant()))
                .executeAsync()
                .getId();
    }
}
