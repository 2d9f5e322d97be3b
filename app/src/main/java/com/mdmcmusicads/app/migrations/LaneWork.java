package com.mdmcmusicads.app.migrations;

import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.migrations.Migration.State;
import com.mdmcmusicads.app.migrations.Mover.Turn;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the cases of a lane over, each in a transaction of its own together with its line of the report: a node that dies
 * leaves no case half done and no line wrong, and one bad case stops no other.
 */
@Component
class LaneWork {

    private static final int AT_ONCE = 25;
    private static final int MOST_TRIES = 6;

    private final Migrations migrations;
    private final Cases cases;
    private final Plans plans;
    private final Mover mover;
    private final Lanes lanes;
    private final Turn turn;
    private final TransactionTemplate alone;
    private final JdbcClient sql;
    private final Signals signals;
    private final Clock clock;

    LaneWork(
            Migrations migrations,
            Cases cases,
            Plans plans,
            Mover mover,
            Lanes lanes,
            ProcessEngineConfigurationImpl engine,
            PlatformTransactionManager transactions,
            JdbcClient sql,
            Signals signals,
            Clock clock) {
        this.migrations = migrations;
        this.cases = cases;
        this.plans = plans;
        this.mover = mover;
        this.lanes = lanes;
        turn = new FreshTurn(engine);
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.sql = sql;
        this.signals = signals;
        this.clock = clock;
    }

    void go(Lane lane, CommandContext context) {
        var migration = migrations.find(lane.migration()).orElse(null);
        if (migration == null || migration.state() != State.RUNNING) {
            return;
        }
        var next = cases.next(lane.migration(), lane.number(), AT_ONCE);
        var moved = next.isEmpty() || take(migration, next);
        if (!next.isEmpty() && migrations.isRunning(lane.migration())) {
            follow(lane, context, moved);
        }
        finish(lane.migration());
        signals.publish(MigrationDesk.CHANGED, lane.migration());
    }

    private void follow(Lane lane, CommandContext context, boolean moved) {
        if (cases.next(lane.migration(), lane.number(), 1).isEmpty()) {
            return;
        }
        if (moved) {
            lanes.next(context, lane);
        } else {
            lanes.later(context, lane);
        }
    }

    /** False when not one of them could be taken. */
    private boolean take(Migration migration, List<String> instances) {
        var plan = plans.engine(migration.plan());
        var moved = false;
        for (var instance : instances) {
            moved |= take(migration, plan, instance);
        }
        return moved;
    }

    private boolean take(Migration migration, MigrationPlan plan, String instance) {
        try {
            return alone.execute(status -> attempt(migration, plan, instance));
        } catch (RuntimeException hindered) {
            return fail(migration.id(), instance, Hindrance.read(hindered));
        }
    }

    private boolean attempt(Migration migration, MigrationPlan plan, String instance) {
        sql.sql("set local lock_timeout = '3s'").update();
        if (!migrations.isRunning(migration.id()) || !cases.hold(migration.id(), instance)) {
            return true;
        }
        var report = mover.move(migration.plan(), plan, instance, migration.lossAccepted(), turn);
        if (!report.works() && report.problem().passes()) {
            throw new Mover.Unwhole(report.problem());
        }
        cases.done(migration.id(), report, clock.instant());
        return true;
    }

    /** False when it may be tried again later. */
    private boolean fail(String migration, String instance, Problem problem) {
        return alone.execute(status -> {
            if (problem.passes() && cases.tried(migration, instance) < MOST_TRIES) {
                return false;
            }
            cases.done(migration, new Forecast(instance, null, null, null, List.of(), problem), clock.instant());
            return true;
        });
    }

    private void finish(String migration) {
        if (!cases.anyWaiting(migration)
                && migrations.hold(migration).filter(State.RUNNING::equals).isPresent()) {
            migrations.state(migration, State.DONE, clock.instant());
        }
    }
}
