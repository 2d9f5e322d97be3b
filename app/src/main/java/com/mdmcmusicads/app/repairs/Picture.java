package com.mdmcmusicads.app.repairs;

import java.time.Instant;
import java.util.List;

/**
 * Where an execution stands, before an act or after it.
 *
 * @param places the steps it stands at, as the model calls them
 */
record Picture(List<String> places, List<Timer> timers, boolean over, boolean asleep) {

    /** A timer that runs. */
    record Timer(String step, Instant due) {}
}
