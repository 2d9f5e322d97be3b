package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.leadimport.ImportJob.State;
import com.mdmcmusicads.app.leadimport.ImportRow.Outcome;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.processes.leadimport.LeadImportSteps;
import org.springframework.stereotype.Component;

/** Does the work lead-import.bpmn asks for. */
@Component
class LeadImporter implements LeadImportSteps {

    private final Imports imports;
    private final ImportRows rows;
    private final RowWorkers workers;
    private final Notifier notifier;
    private final Signals signals;

    LeadImporter(Imports imports, ImportRows rows, RowWorkers workers, Notifier notifier, Signals signals) {
        this.imports = imports;
        this.rows = rows;
        this.workers = workers;
        this.notifier = notifier;
        this.signals = signals;
    }

    @Override
    public boolean importRows(String importId) {
        var job = imports.find(importId).filter(one -> one.state() == State.RUNNING);
        var isOver = job.map(workers::work).orElse(true);
        signals.publish(ImportDesk.CHANGED, importId);
        return isOver;
    }

    @Override
    public void finishImport(String importId) {
        if (imports.move(importId, State.DONE, State.RUNNING)) {
            imports.find(importId).ifPresent(this::tell);
        }
        signals.publish(ImportDesk.CHANGED, importId);
    }

    private void tell(ImportJob job) {
        var tally = rows.tally(job.id());
        notifier.tell(
                job.openedBy(),
                "leadimport.notice.done",
                job.route(),
                job.fileName(),
                tally.of(Outcome.CREATED),
                tally.of(Outcome.UPDATED),
                tally.of(Outcome.REFUSED));
    }

    @Override
    public void stopImport(String importId) {
        signals.publish(ImportDesk.CHANGED, importId);
    }
}
