package com.mdmcmusicads.app.kpicollection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one entrance for collections. PM and ADMIN start and stop them, DIRECTION reads; processes act for nobody in
 * particular.
 */
@Service
@Transactional
public class CollectionDesk {

    /** Topic of signals whose payload is the id of a run that is new or has moved. */
    public static final String CHANGED = "kpi-run";

    private final CollectionAccess access;
    private final KpiRuns runs;
    private final Starter starter;
    private final Stopper stopper;
    private final Rejections rejections;

    CollectionDesk(CollectionAccess access, KpiRuns runs, Starter starter, Stopper stopper, Rejections rejections) {
        this.access = access;
        this.runs = runs;
        this.starter = starter;
        this.stopper = stopper;
        this.rejections = rejections;
    }

    /**
     * Reads the past of some accounts, a run each.
     *
     * @return the id to cancel all of them with; of one account, the id of its run
     * @throws IllegalArgumentException when there is no account, or the range is empty, begins before 2015 or is not over
     */
    public String backfill(Collection<String> accountIds, LocalDate from, LocalDate to) {
        access.write();
        return starter.backfill(accountIds, from, to, access.by());
    }

    /** What a morning reads, at once; a run of this morning that still waits goes on. Gives its id. */
    public String collectNow(String accountId) {
        access.write();
        return starter.collectNow(accountId, access.by());
    }

    /**
     * What a morning reads of every account that is not paused; a run of an earlier morning that still waits is extended
     * instead. Gives how many runs were begun.
     */
    public int morning(LocalDate day) {
        access.write();
        return starter.mornings(day);
    }

    /** Stops a run, or all that were asked for together; what was read stays. Gives how many it stopped. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int cancel(String runId) {
        access.write();
        return stopper.cancel(runId);
    }

    /** The rest of a pause is not waited for; false when it is not pausing. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean hurry(String runId) {
        access.write();
        return stopper.hurry(runId);
    }

    @Transactional(readOnly = true)
    public Optional<CollectionRun> find(String runId) {
        access.read();
        return runs.find(runId);
    }

    @Transactional(readOnly = true)
    public List<Rejection> rejections(String runId) {
        access.read();
        return rejections.of(runId);
    }
}
