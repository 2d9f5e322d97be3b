package com.mdmcmusicads.app.migrations;

import com.mdmcmusicads.app.migrations.Change.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a case that went over is whole: in the right version, with its tokens, timers and subscriptions, able to go on. */
final class SelfCheck {

    private SelfCheck() {}

    /** @param lossAccepted somebody saw which timers go, and ticked it */
    static Optional<Problem> of(Plan plan, Standing after, List<Change> changes, boolean lossAccepted) {
        if (!after.definitionId().equals(plan.targetId())) {
            return Optional.of(Problem.of(Problem.Kind.OTHER_VERSION));
        }
        return lost(changes, Kind.TOKEN_LOST, change -> true, Problem.Kind.TOKEN_LOST)
                .or(() -> lost(changes, Kind.TIMER_LOST, change -> !lossAccepted, Problem.Kind.TIMER_LOST))
                .or(() -> lost(changes, Kind.WAIT_LOST, change -> isPromised(plan, change), Problem.Kind.WAIT_LOST))
                .or(() -> after.isAlive() ? Optional.empty() : Optional.of(Problem.of(Problem.Kind.STUCK)));
    }

    /** The plan says where the subscription goes on, and nothing moves the token away from it. */
    private static boolean isPromised(Plan plan, Change change) {
        return plan.moves().isEmpty() && plan.of(change.activityId()).isPresent();
    }

    private static Optional<Problem> lost(
            List<Change> changes, Kind kind, Predicate<Change> matters, Problem.Kind problem) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .filter(matters)
                .findFirst()
                .map(change -> Problem.at(problem, change.activityId()));
    }
}
