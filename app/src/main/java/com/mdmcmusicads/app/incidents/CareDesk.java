package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.incidents.CareNotes.Note;
import com.mdmcmusicads.app.incidents.CareRows.CareRow;
import com.mdmcmusicads.app.incidents.CareRows.Shelf;
import com.mdmcmusicads.app.incidents.Members.Dry;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.mdmcmusicads.processes.operations.IncidentCare.Way;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.batch.BatchStatistics;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people see to incidents: all of one cause together. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER')")
class CareDesk {

    private final CareRows rows;
    private final Cares cares;
    private final CareNotes notes;
    private final CareRetries retries;
    private final Members members;
    private final ManagementService engine;
    private final TaskDesk tasks;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Signals signals;

    CareDesk(
            CareRows rows,
            Cares cares,
            CareNotes notes,
            CareRetries retries,
            Members members,
            ManagementService engine,
            TaskDesk tasks,
            CurrentAccount account,
            AuditTrail trail,
            Signals signals) {
        this.rows = rows;
        this.cares = cares;
        this.notes = notes;
        this.retries = retries;
        this.members = members;
        this.engine = engine;
        this.tasks = tasks;
        this.account = account;
        this.trail = trail;
        this.signals = signals;
    }

    @Transactional(readOnly = true)
    public List<CareRow> list(Shelf shelf, int limit) {
        return rows.list(shelf, limit);
    }

    @Transactional(readOnly = true)
    public Optional<CareRow> find(String id) {
        return rows.find(id);
    }

    @Transactional(readOnly = true)
    public List<Note> notes(String id) {
        return notes.of(id);
    }

    public void note(String id, String words) {
        notes.add(id, account.require().id(), words);
        trail.record("incident.noted", cares.get(id).subject(), Map.of());
        signals.publish(CareSweep.CHANGED, id);
    }

    /** What {@link #retryAll} would do, without doing it. */
    @Transactional(readOnly = true)
    public Dry dry(String id) {
        return members.dry(id);
    }

    /** @return how many are tried again */
    public int retryAll(String id, String reason) {
        notes.add(id, account.require().id(), reason);
        return retries.all(cares.get(id), reason);
    }

    /** How far the batch is that tries everything again; empty when none runs. */
    @Transactional(readOnly = true)
    public Optional<Progress> progress(Care care) {
        return Optional.ofNullable(care.batchId())
                .map(batch -> engine.createBatchStatisticsQuery().batchId(batch).singleResult())
                .map(Progress::of);
    }

    public void pause(String id, boolean pause) {
        var care = cares.get(id);
        if (progress(care).isEmpty()) {
            return;
        }
        if (pause) {
            engine.suspendBatchById(care.batchId());
        } else {
            engine.activateBatchById(care.batchId());
        }
        trail.record(pause ? "incident.paused" : "incident.resumed", care.subject(), Map.of());
        signals.publish(CareSweep.CHANGED, id);
    }

    /** In place of whoever would answer its task; false when there is no such task any more. */
    @PreAuthorize("hasRole('ADMIN')")
    public boolean handOver(String id, Role role, boolean forNext, String reason) {
        var task = task(id);
        task.ifPresent(open -> {
            take(open);
            tasks.complete(
                    open.id(),
                    Map.of("way", Way.HAND_OVER.name(), "newOwner", role.name(), "forNext", forNext, "reason", reason));
        });
        return task.isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<OpenTask> task(String id) {
        return tasks.about(cares.get(id).subject()).stream().findFirst();
    }

    private void take(OpenTask task) {
        if (task.isFree()) {
            tasks.claim(task.id());
        } else if (!task.isOf(account.require())) {
            tasks.assign(task.id(), account.require().id());
        }
    }

    /** A batch on its way. */
    record Progress(int total, int left, boolean paused) {

        private static Progress of(BatchStatistics batch) {
            return new Progress(batch.getTotalJobs(), batch.getRemainingJobs(), batch.isSuspended());
        }
    }
}
