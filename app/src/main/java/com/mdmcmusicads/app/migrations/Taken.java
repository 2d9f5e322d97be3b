package com.mdmcmusicads.app.migrations;

import java.time.Instant;

/**
 * What became of one case of a migration.
 *
 * @param forecast what was done to it, or why it was not; null while it waits
 */
public record Taken(String instanceId, String businessKey, State state, Instant at, Forecast forecast) {

    /** How far it is. */
    public enum State {
        WAITING,
        DONE,
        FAILED,
        CANCELLED
    }
}
