package com.mdmcmusicads.app.migrations;

import java.util.List;

/**
 * What a migration does, or did, to one case.
 *
 * @param before null when the case is over
 * @param after null when there is a problem
 * @param problem null when it goes over
 */
public record Forecast(
        String instanceId, String businessKey, Standing before, Standing after, List<Change> changes, Problem problem) {

    public Forecast {
        changes = List.copyOf(changes);
    }

    public boolean works() {
        return problem == null;
    }

    /** Whether a timer goes that nothing replaces by itself. */
    public boolean losesTimer() {
        return changes.stream().anyMatch(change -> change.kind() == Change.Kind.TIMER_LOST);
    }
}
