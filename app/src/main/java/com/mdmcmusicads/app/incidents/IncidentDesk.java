package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.diagrams.Movements;
import com.mdmcmusicads.app.executions.Mask;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people see what stands still and set it going again. */
@Service
@Transactional
class IncidentDesk {

    private final OpenIncidents incidents;
    private final DiagramDesk diagrams;
    private final ManagementService jobs;
    private final AuditTrail trail;
    private final CurrentAccount account;
    private final Signals signals;
    private final Clock clock;

    IncidentDesk(
            OpenIncidents incidents,
            DiagramDesk diagrams,
            ManagementService jobs,
            AuditTrail trail,
            CurrentAccount account,
            Signals signals,
            Clock clock) {
        this.incidents = incidents;
        this.diagrams = diagrams;
        this.jobs = jobs;
        this.trail = trail;
        this.account = account;
        this.signals = signals;
        this.clock = clock;
    }

    /** What one cause holds up, the oldest first. */
    @PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER')")
    @Transactional(readOnly = true)
    public List<Trouble> ofCare(String careId, int limit) {
        return incidents.ofCare(careId, limit).stream().map(this::trouble).toList();
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER')")
    @Transactional(readOnly = true)
    public long count() {
        return incidents.count();
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER', 'DIRECTION')")
    @Transactional(readOnly = true)
    public List<Trouble> of(String instanceId) {
        return incidents.of(instanceId).stream().map(this::trouble).toList();
    }

    /** One more attempt at once; the reason goes into the trail. False when somebody else was faster. */
    @PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER')")
    public boolean retry(String incidentId, String reason) {
        return again(incidentId, reason);
    }

    /** The same for other rooms, which know who may. */
    boolean again(String incidentId, String reason) {
        var found = incidents.byId(incidentId).stream().findFirst();
        found.ifPresent(incident -> {
            jobs.setJobRetries(1)
                    .jobId(incident.jobId())
                    .dueDate(Date.from(clock.instant()))
                    .execute();
            trail.record(
                    "process.retried",
                    Subject.process(incident.instanceId()),
                    Map.of("process", incident.processName(), "activity", name(incident), "reason", reason));
            signals.publish(Movements.INCIDENT, incident.instanceId());
        });
        return found.isPresent();
    }

    private Trouble trouble(OpenIncidents.Row incident) {
        var told = incident.message() == null ? "" : incident.message();
        return new Trouble(
                incident.id(),
                incident.instanceId(),
                incident.process(),
                incident.processName(),
                name(incident),
                incident.businessKey(),
                incident.since(),
                Cause.of(told, incident.stack()),
                seesPeople() ? told : Mask.message(told),
                incident.attemptsLeft(),
                incident.jobId() != null && "failedJob".equals(incident.type()));
    }

    private String name(OpenIncidents.Row incident) {
        return diagrams.model(incident.definitionId()).nameOf(incident.activityId());
    }

    private boolean seesPeople() {
        return account.person()
                .filter(person -> person.has(Role.ADMIN) || person.has(Role.DIRECTION))
                .isPresent();
    }

    /** A step that stands still, as people read it. */
    record Trouble(
            String id,
            String instanceId,
            String process,
            String processName,
            String activity,
            String businessKey,
            Instant since,
            Cause cause,
            String message,
            int attemptsLeft,
            boolean canRetry) {}
}
