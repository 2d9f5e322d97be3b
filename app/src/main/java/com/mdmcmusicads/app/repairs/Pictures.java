package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.diagrams.CaseInstance;
import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.migrations.DryRun;
import com.mdmcmusicads.app.repairs.Picture.Timer;
import java.util.Comparator;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Shows what an act would do by doing it in a transaction that is rolled back. */
@Component
class Pictures {

    private final DryRun dryRun;
    private final Repairer repairer;
    private final Placing placing;
    private final Mending mending;
    private final RuntimeService runtime;
    private final DiagramDesk diagrams;

    Pictures(
            DryRun dryRun,
            Repairer repairer,
            Placing placing,
            Mending mending,
            RuntimeService runtime,
            DiagramDesk diagrams) {
        this.dryRun = dryRun;
        this.repairer = repairer;
        this.placing = placing;
        this.mending = mending;
        this.runtime = runtime;
        this.diagrams = diagrams;
    }

    Foresight foresee(String instanceId, Order order, String seen) {
        var instance = diagrams.instance(instanceId).orElse(null);
        if (instance == null) {
            return new Foresight(null, null, new Refused("unknown"));
        }
        var before = of(instance);
        try {
            return dryRun.of(() -> {
                repairer.act(instanceId, order, seen);
                var shown = order.act() == Act.RESTART ? placing.restarted(instanceId) : instanceId;
                return new Foresight(before, of(diagrams.instance(shown).orElse(instance)), null);
            });
        } catch (RuntimeException hindered) {
            return new Foresight(before, null, Obstacle.read(hindered));
        }
    }

    private Picture of(CaseInstance instance) {
        var now = runtime.createProcessInstanceQuery()
                .processInstanceId(instance.id())
                .singleResult();
        var model = diagrams.model(now == null ? instance.definitionId() : now.getProcessDefinitionId());
        var timers = mending.timers(instance.id()).stream()
                .map(timer -> new Timer(
                        model.nameOf(model.jobActivities().getOrDefault(timer.getJobDefinitionId(), "")),
                        timer.getDuedate().toInstant()))
                .sorted(Comparator.comparing(Timer::due))
                .toList();
        var places = placing.places(instance.id()).stream().map(model::nameOf).toList();
        return new Picture(places, timers, now == null, now != null && now.isSuspended());
    }
}
