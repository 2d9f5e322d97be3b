package com.mdmcmusicads.app.migrations;

import com.mdmcmusicads.app.migrations.Problem.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;

/** Takes one case over within the running transaction, and says what that did; who calls keeps it or rolls it back. */
@Component
class Mover {

    private final Standings standings;
    private final RuntimeService runtime;

    Mover(Standings standings, RuntimeService runtime) {
        this.standings = standings;
        this.runtime = runtime;
    }

    /**
     * @param turn in which the engine works; at its end everything it did is in the database
     * @throws Unwhole when the case would not be whole afterwards; the transaction must not be kept
     */
    Forecast move(Plan plan, MigrationPlan engine, String instanceId, boolean lossAccepted, Turn turn) {
        var key = standings.businessKey(instanceId);
        var before = turn.of(() -> standings.read(instanceId)).orElse(null);
        var hindered = hindrance(plan, instanceId, before);
        if (hindered.isPresent()) {
            return new Forecast(instanceId, key, before, null, List.of(), hindered.get());
        }
        turn.of(() -> {
            runtime.newMigration(engine).processInstanceIds(instanceId).execute();
            moveTokens(plan, before, instanceId);
            return null;
        });
        var after =
                turn.of(() -> standings.read(instanceId)).orElseThrow(() -> new Unwhole(Problem.of(Kind.TOKEN_LOST)));
        var changes = Comparison.of(plan, before, after);
        SelfCheck.of(plan, after, changes, lossAccepted).ifPresent(problem -> {
            throw new Unwhole(problem);
        });
        return new Forecast(instanceId, key, before, after, changes, null);
    }

    private Optional<Problem> hindrance(Plan plan, String instanceId, Standing before) {
        if (before == null) {
            return Optional.of(Problem.of(Kind.OVER));
        }
        if (!before.definitionId().equals(plan.sourceId())) {
            return Optional.of(Problem.of(Kind.OTHER_VERSION));
        }
        return standings.isAtWork(instanceId) ? Optional.of(Problem.of(Kind.MOVING)) : Optional.empty();
    }

    private void moveTokens(Plan plan, Standing before, String instanceId) {
        if (plan.moves().isEmpty()) {
            return;
        }
        var leaving = before.tokens().stream()
                .map(token -> plan.of(token.activityId()).map(Mapping::to).orElse(token.activityId()))
                .filter(plan.moves()::containsKey)
                .distinct()
                .toList();
        if (!leaving.isEmpty()) {
            var modification = runtime.createProcessInstanceModification(instanceId);
            leaving.forEach(
                    at -> modification.startBeforeActivity(plan.moves().get(at)).cancelAllForActivity(at));
            modification.execute();
        }
    }

    /** One turn of the engine in the transaction that is open. */
    interface Turn {

        /** Each call of the engine is a turn already, unless it is called from within one. */
        Turn OF_ITS_OWN = new Turn() {
            @Override
            public <T> T of(Supplier<T> work) {
                return work.get();
            }
        };

        <T> T of(Supplier<T> work);
    }

    /** The case would not be whole. */
    static final class Unwhole extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        Unwhole(Problem problem) {
            super(problem.kind().name());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
