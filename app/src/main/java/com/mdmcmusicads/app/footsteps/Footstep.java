package com.mdmcmusicads.app.footsteps;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One step an execution took: what it was given and what it brought.
 *
 * @param kind as BPMN names it, {@code serviceTask}
 * @param actor the account that did it, or null
 * @param calledId the execution it called, or null
 */
public record Footstep(
        String id,
        String activityId,
        String name,
        String kind,
        Instant startedAt,
        Instant endedAt,
        boolean cancelled,
        String actor,
        String calledId,
        List<Value> inputs,
        List<Value> outputs) {

    public Duration took(Instant now) {
        return Duration.between(startedAt, endedAt == null ? now : endedAt);
    }

    /** A value under its name in the process, as this reader may see it. */
    public record Value(String name, Object value) {}
}
