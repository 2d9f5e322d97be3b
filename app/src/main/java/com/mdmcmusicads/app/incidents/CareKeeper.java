package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.processes.operations.IncidentCareSteps;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Does the work incident-care.bpmn asks for, inside the transaction the engine already opened. */
@Component
class CareKeeper implements IncidentCareSteps {

    private final Cares cares;
    private final CareOwners owners;
    private final CareClock deadlines;
    private final CareRetries retries;
    private final CareNotes notes;
    private final AuditTrail trail;
    private final Clock clock;

    CareKeeper(
            Cares cares,
            CareOwners owners,
            CareClock deadlines,
            CareRetries retries,
            CareNotes notes,
            AuditTrail trail,
            Clock clock) {
        this.cares = cares;
        this.owners = owners;
        this.deadlines = deadlines;
        this.retries = retries;
        this.notes = notes;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Date planCare(String careId) {
        return Date.from(deadlines.ask(cares.get(careId)));
    }

    @Override
    public Date escalateCare(String careId) {
        return Date.from(deadlines.look(cares.get(careId)));
    }

    @Override
    public void retryCare(String careId, String reason) {
        notes.ofTask(careId, reason);
        retries.all(cares.get(careId), reason);
        cares.state(careId, Care.State.RETRYING);
    }

    @Override
    public String handOverCare(String careId, String newOwner, Boolean forNext, String reason) {
        var care = cares.get(careId);
        var role = Role.valueOf(newOwner);
        notes.ofTask(careId, reason);
        cares.owner(careId, role);
        if (Boolean.TRUE.equals(forNext)) {
            owners.name(care.process(), role);
        }
        trail.record(
                "incident.handed-over",
                care.subject(),
                Map.of("owner", care.owner().name()),
                Map.of("owner", newOwner, "reason", reason));
        return newOwner;
    }

    @Override
    public void acceptCare(String careId, String reason) {
        notes.ofTask(careId, reason);
        cares.state(careId, Care.State.ACCEPTED);
        trail.record("incident.accepted", cares.get(careId).subject(), Map.of("reason", reason));
    }

    @Override
    public void closeCare(String careId) {
        cares.solved(careId, clock.instant());
        var care = cares.get(careId);
        trail.record("incident.solved", care.subject(), Map.of("cases", care.cases()));
        deadlines.tellChanged(care);
    }
}
