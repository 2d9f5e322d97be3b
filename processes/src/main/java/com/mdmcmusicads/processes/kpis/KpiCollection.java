package com.mdmcmusicads.processes.kpis;

import com.mdmcmusicads.processes.CaseMessages;
import com.mdmcmusicads.processes.TaskAnswer;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/**
 * kpi-collection.bpmn as Java sees it: one instance reads one account for one range of days; its business key is the id of
 * the run.
 */
public class KpiCollection {

    public static final String KEY = "kpiCollection";

    private final CaseMessages messages;

    public KpiCollection(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /** An account is to be read this morning; pages are fetched in jobs, after the caller's transaction. */
    public void kpiCollectionDue(String runId) {
        messages.start("kpi-collection.due", runId, Map.of("runId", runId));
    }

    /** Somebody wants the past of an account. */
    public void kpiBackfillRequested(String runId) {
        messages.start("kpi-backfill.requested", runId, Map.of("runId", runId));
    }

    /** The rest of a pause is not waited for. False when it is not pausing. */
    public boolean kpiCollectionHurried(String runId) {
        return messages.tell("kpi-collection.hurried", runId, Map.of());
    }

    /** The account works again: whoever was asked to repair it need not answer. False when nobody is asked. */
    public boolean adAccountRepaired(String runId) {
        return messages.tell("ad-account.repaired", runId, Map.of());
    }

    /** Nothing more is read; what was read stays. False when it is not running. */
    public boolean kpiCollectionCancelled(String runId) {
        return messages.tell("kpi-collection.cancelled", runId, Map.of());
    }

    /** What came of reading for a while. */
    public enum Outcome {
        MORE,
        DONE,
        /** The platform wants us to wait, or cannot be reached. */
        PAUSE,
        /** The platform does not let us in any more. */
        EXPIRED,
        FAILED
    }

    public enum Verdict {
        CONNECTED,
        GIVE_UP
    }

    /** Whether the account works again; why not, when it is given up. */
    public record ReconnectAccount(Verdict verdict, String details) implements TaskAnswer {}
}
