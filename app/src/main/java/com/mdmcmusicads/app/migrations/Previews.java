package com.mdmcmusicads.app.migrations;

import com.mdmcmusicads.app.migrations.Mover.Turn;
import java.util.List;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;

/** Sees what a plan does to cases by doing it to each of them, and taking it back. */
@Component
class Previews {

    private final Plans plans;
    private final Mover mover;
    private final Standings standings;
    private final DryRun dryRun;

    Previews(Plans plans, Mover mover, Standings standings, DryRun dryRun) {
        this.plans = plans;
        this.mover = mover;
        this.standings = standings;
        this.dryRun = dryRun;
    }

    List<Forecast> of(Plan plan, List<String> instances) {
        var engine = plans.engine(plan);
        return instances.stream().map(instance -> of(plan, engine, instance)).toList();
    }

    /** Each in a transaction of its own, so that what one of them holds is free again after a few milliseconds. */
    private Forecast of(Plan plan, MigrationPlan engine, String instance) {
        try {
            return dryRun.of(() -> mover.move(plan, engine, instance, true, Turn.OF_ITS_OWN));
        } catch (RuntimeException hindered) {
            var before = standings.read(instance).orElse(null);
            return new Forecast(
                    instance, standings.businessKey(instance), before, null, List.of(), Hindrance.read(hindered));
        }
    }
}
