package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.diagrams.CaseInstance;
import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.diagrams.Movements;
import com.mdmcmusicads.app.live.Signals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does one act to one execution, in the transaction of whoever asks, and writes it down there; who may is for others to say. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Repairer {

    private final Grip grip;
    private final DiagramDesk diagrams;
    private final Mending mending;
    private final Placing placing;
    private final AuditTrail trail;
    private final Signals signals;

    Repairer(Grip grip, DiagramDesk diagrams, Mending mending, Placing placing, AuditTrail trail, Signals signals) {
        this.grip = grip;
        this.diagrams = diagrams;
        this.mending = mending;
        this.placing = placing;
        this.trail = trail;
        this.signals = signals;
    }

    /** @param seen what {@link Grip#state} said when the person looked, or null where nobody looked at this one */
    public void act(String instanceId, Order order, String seen) {
        order.reasoned();
        grip.take(instanceId, order.act() == Act.RESTART, seen);
        var instance = diagrams.instance(instanceId).orElseThrow(() -> new Refused("unknown"));
        note(instance, order, work(instance, order));
        signals.publish(Movements.MOVED, instanceId);
        signals.publish(Movements.INCIDENT, instanceId);
    }

    /** What it did beyond the order, for the trail. */
    private Map<String, Object> work(CaseInstance instance, Order order) {
        return switch (order.act()) {
            case RETRY -> mending.retry(instance, order);
            case SUSPEND, RESUME -> mending.suspend(instance, order.act() == Act.SUSPEND);
            case DUE -> mending.due(instance, order);
            case VARIABLE -> mending.variable(instance, order);
            case MOVE -> placing.move(instance, order);
            case CANCEL -> placing.cancel(instance, order);
            case RESTART -> placing.restart(instance, order);
        };
    }

    private void note(CaseInstance instance, Order order, Map<String, Object> done) {
        var model = diagrams.model(instance.definitionId());
        var before = new HashMap<String, Object>();
        var after = new HashMap<String, Object>(Map.of("process", model.name(), "reason", order.reason()));
        done.forEach((name, value) -> {
            if (name.equals("before")) {
                before.put("value", value);
            } else {
                after.put(name, value);
            }
        });
        for (var step : List.of("activity", "target")) {
            var id = step.equals("activity") ? order.at() : order.to();
            if (id != null) {
                after.putIfAbsent(step, model.nameOf(id));
            }
        }
        trail.record(order.act().trail(), Subject.process(instance.id()), before, after);
    }
}
