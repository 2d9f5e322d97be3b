package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.processes.ProcessBusy;
import com.mdmcmusicads.processes.kpis.KpiCollection;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells running collections to stop or to go on. In no transaction of the caller: a process that moves at this moment undoes
 * nothing, and is told again.
 */
@Component
class Stopper {

    private static final int TRIES = 5;

    private final KpiRuns runs;
    private final RunMoves moves;
    private final KpiCollection process;
    private final RunTeller teller;
    private final TransactionTemplate transaction;

    Stopper(KpiRuns runs, RunMoves moves, KpiCollection process, RunTeller teller, TransactionTemplate transaction) {
        this.runs = runs;
        this.moves = moves;
        this.process = process;
        this.teller = teller;
        this.transaction = transaction;
    }

    int cancel(String runOrBatch) {
        return (int) runs.openOf(runOrBatch).stream().filter(this::cancel).count();
    }

    /** The row first: a page that is on its way then finds it over and is left out. */
    private boolean cancel(CollectionRun run) {
        var done = Boolean.TRUE.equals(transaction.execute(status -> end(run)));
        if (done) {
            tell(run.id(), process::kpiCollectionCancelled);
        }
        return done;
    }

    private boolean end(CollectionRun run) {
        var done = moves.end(run.id(), RunState.CANCELLED);
        if (done) {
            teller.record(run.id(), "cancelled", Map.of());
        }
        return done;
    }

    boolean hurry(String runId) {
        return tell(runId, process::kpiCollectionHurried);
    }

    /** Its account works again. */
    void repaired(CollectionRun run) {
        if (run.state() == RunState.BLOCKED) {
            tell(run.id(), process::adAccountRepaired);
        } else {
            hurry(run.id());
        }
    }

    private boolean tell(String runId, Predicate<String> message) {
        for (var tries = TRIES; tries > 0; tries--) {
            try {
                return message.test(runId);
            } catch (ProcessBusy moving) {
                teller.moved(runId);
            }
        }
        return false;
    }
}
