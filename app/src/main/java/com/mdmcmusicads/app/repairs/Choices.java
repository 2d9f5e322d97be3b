package com.mdmcmusicads.app.repairs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be done to one execution by whoever looks, and between what they may choose.
 *
 * @param seen a word for the state the choices belong to
 * @param standing the steps it stands at, by id, with their names
 * @param failed the steps that have no attempts left
 * @param timers by the id of their step
 * @param steps where a token may be put
 * @param variables what may be changed
 * @param newest the newest version of the process when it is a later one, else null
 */
record Choices(
        String instanceId,
        Set<Act> acts,
        String seen,
        Map<String, String> standing,
        Map<String, String> failed,
        Map<String, Timer> timers,
        Map<String, String> steps,
        List<Changeable> variables,
        Integer newest) {

    /** A timer that runs; the moment is null where there are many. */
    record Timer(String name, Instant due) {}

    /** A variable as a field shows it. */
    record Changeable(String name, String type, String value) {}
}
