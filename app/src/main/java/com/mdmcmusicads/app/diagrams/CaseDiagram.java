package com.mdmcmusicads.app.diagrams;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far one process instance has come, in the terms of its model. It holds no personal data.
 *
 * @param stops every activity it reached, in the order it last reached them
 * @param flows the sequence flows it went along
 * @param failing names of the activities with an open incident, by id
 * @param timers what will happen by itself, soonest first
 */
record CaseDiagram(
        String instanceId,
        String definitionId,
        Instant startedAt,
        Instant endedAt,
        List<Stop> stops,
        Set<String> flows,
        Map<String, String> failing,
        List<Timer> timers) {

    /** An activity the instance reached {@code passes} times; {@code active} while it is there. */
    record Stop(
            String activityId,
            String name,
            String type,
            int passes,
            boolean active,
            boolean interrupted,
            Instant since,
            Instant left) {

        /** The same, with the token still or again on it. */
        Stop here() {
            return new Stop(activityId, name, type, passes, true, false, since, left);
        }

        /** What has no name in history goes by what its model calls it. */
        Stop named(DrawnModel model) {
            return name == null || name.isBlank() || name.equals(activityId)
                    ? new Stop(activityId, model.nameOf(activityId), type, passes, active, interrupted, since, left)
                    : this;
        }
    }

    /** A timer that waits at an activity. */
    record Timer(String activityId, String name, Instant due) {}

    boolean isOver() {
        return endedAt != null;
    }

    List<Stop> active() {
        return stops.stream().filter(Stop::active).toList();
    }

    /** What lies behind, oldest first. */
    List<Stop> done() {
        return stops.stream().filter(stop -> !stop.active()).toList();
    }
}
