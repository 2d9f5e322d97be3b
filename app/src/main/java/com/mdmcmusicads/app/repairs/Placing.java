package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.diagrams.CaseInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.stereotype.Component;

/** Acts that change where an execution stands, or whether it stands anywhere. */
@Component
class Placing {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final Stops stops;

    Placing(RuntimeService runtime, HistoryService history, Stops stops) {
        this.runtime = runtime;
        this.history = history;
        this.stops = stops;
    }

    /** Takes every token at one step to another one. */
    Map<String, Object> move(CaseInstance instance, Order order) {
        if (order.at() == null || !places(instance.id()).contains(order.at())) {
            throw new Refused("no-token");
        }
        target(instance, order);
        var change = runtime.createProcessInstanceModification(instance.id()).cancelAllForActivity(order.at());
        if (order.behind()) {
            change.startAfterActivity(order.to());
        } else {
            change.startBeforeActivity(order.to());
        }
        change.setAnnotation(order.reason()).execute();
        return Map.of();
    }

    /** The steps at which an execution has tokens, those about to be entered included. */
    List<String> places(String instanceId) {
        var tree = runtime.getActivityInstance(instanceId);
        return tree == null ? List.of() : leaves(tree).distinct().toList();
    }

    private static Stream<String> leaves(ActivityInstance tree) {
        var waiting = Arrays.stream(tree.getChildTransitionInstances()).map(one -> one.getActivityId());
        var inner = Arrays.stream(tree.getChildActivityInstances()).flatMap(Placing::leaves);
        var hasNone = tree.getChildActivityInstances().length == 0 && tree.getChildTransitionInstances().length == 0;
        return hasNone && tree.getParentActivityInstanceId() != null
                ? Stream.of(tree.getActivityId())
                : Stream.concat(waiting, inner);
    }

    /** Ends it; what it was called by would wait for it for ever, so that one has to be ended instead. */
    Map<String, Object> cancel(CaseInstance instance, Order order) {
        var now = history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance.id())
                .singleResult();
        if (now.getSuperProcessInstanceId() != null) {
            throw new Refused("called");
        }
        runtime.deleteProcessInstance(instance.id(), order.reason(), false, true, false, false);
        return Map.of();
    }

    /** Begins an execution that is over once more, at any step of the same version. */
    Map<String, Object> restart(CaseInstance instance, Order order) {
        target(instance, order);
        var again = runtime.restartProcessInstances(instance.definitionId()).processInstanceIds(instance.id());
        if (order.behind()) {
            again.startAfterActivity(order.to());
        } else {
            again.startBeforeActivity(order.to());
        }
        if (order.first()) {
            again.initialSetOfVariables();
        }
        again.execute();
        return Map.of("execution", restarted(instance.id()));
    }

    /** The execution it was begun once more as, the last time. */
    String restarted(String instanceId) {
        return history.createNativeHistoricProcessInstanceQuery()
                .sql(
                        "select * from act_hi_procinst where restarted_proc_inst_id_ = #{id} order by start_time_ desc, id_ limit 1")
                .parameter("id", instanceId)
                .singleResult()
                .getId();
    }

    private void target(CaseInstance instance, Order order) {
        if (order.to() == null || !stops.of(instance.definitionId()).containsKey(order.to())) {
            throw new Refused("no-step");
        }
    }
}
