package com.mdmcmusicads.app.migrations;

import java.time.Instant;
import java.util.List;

/**
 * Where one case stands and what it waits for. It holds no personal data.
 *
 * @param tokens the activities it is at
 * @param scopes the sub-processes that are open around them
 * @param timers what rings by itself
 * @param waits the messages and signals it would hear
 * @param isAlive whether anything at all makes it go on: a job, a task, a subscription, a called process
 */
public record Standing(
        String definitionId,
        List<Place> tokens,
        List<Place> scopes,
        List<Timer> timers,
        List<Wait> waits,
        boolean isAlive) {

    public Standing {
        tokens = List.copyOf(tokens);
        scopes = List.copyOf(scopes);
        timers = List.copyOf(timers);
        waits = List.copyOf(waits);
    }

    /** A token or a scope; its id outlives the migration. */
    public record Place(String id, String activityId) {}

    /** A timer with the moment it is due. */
    public record Timer(String id, String activityId, Instant due) {}

    /** A message or signal that is awaited. */
    public record Wait(String id, String activityId, String name) {}
}
