package com.mdmcmusicads.app.timeline;

import java.time.Duration;
import java.time.Instant;

/**
 * One thing the engine remembers of a case.
 *
 * @param key tells apart what happened at the same moment; sorts as text
 * @param id of the decision, for {@link Kind#DECISION}; of the task or activity otherwise
 * @param name of the task, decision, activity or process, as the model calls it
 * @param actor account id of whoever did it; null when nobody in particular
 * @param due when a created task is to be done
 * @param took how long a task or a process was open
 */
record Happening(Kind kind, Instant at, String key, String id, String name, String actor, Instant due, Duration took) {

    /** What it was. */
    enum Kind {
        TASK_CREATED,
        TASK_CLAIMED,
        TASK_COMPLETED,
        TASK_DROPPED,
        DECISION,
        EVENT,
        STEP,
        PROCESS_STARTED,
        PROCESS_ENDED,
        INCIDENT_OPENED,
        INCIDENT_CLOSED
    }
}
