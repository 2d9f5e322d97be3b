package com.mdmcmusicads.app.migrations;

import com.mdmcmusicads.app.migrations.Lines.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.springframework.stereotype.Component;

/** The activities of deployed versions, as the engine knows them. */
@Component
class Charts {

    /** Where the engine waits by itself. */
    private static final Set<String> RESTING = Set.of(
            "userTask",
            "receiveTask",
            "eventBasedGateway",
            "intermediateTimer",
            "intermediateMessageCatch",
            "intermediateSignalCatch");

    private static final Set<String> NO_PLACES =
            Set.of("startEvent", "boundaryTimer", "boundaryMessage", "boundarySignal", "boundaryError", "noneEndEvent");

    private final ProcessEngineConfigurationImpl engine;

    Charts(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** Works on two versions within one turn of the engine. */
    <T> T read(String sourceId, String targetId, Read<T> work) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            var cache = engine.getDeploymentCache();
            return work.read(
                    cache.findDeployedProcessDefinitionById(sourceId),
                    cache.findDeployedProcessDefinitionById(targetId));
        });
    }

    /** All activities, those inside sub-processes behind them, in the order of the model. */
    static Map<String, ActivityImpl> activities(ScopeImpl scope) {
        var found = new LinkedHashMap<String, ActivityImpl>();
        for (var activity : scope.getActivities()) {
            found.put(activity.getId(), activity);
            found.putAll(activities(activity));
        }
        return found;
    }

    static String type(ActivityImpl activity) {
        return String.valueOf(activity.getProperties().get(BpmnProperties.TYPE));
    }

    /** What the model calls it, or null. */
    static String name(ActivityImpl activity) {
        return (String) activity.getProperty("name");
    }

    static List<Place> places(ProcessDefinitionEntity version, Function<String, String> names) {
        var places = new ArrayList<Place>();
        activities(version).forEach((id, activity) -> {
            if (!NO_PLACES.contains(type(activity))) {
                places.add(new Place(id, names.apply(id), rests(activity)));
            }
        });
        return places;
    }

    /** A token that is put there waits: for a person, a message, a clock, or as a job behind its save point. */
    static boolean rests(ActivityImpl activity) {
        return activity.isAsyncBefore() || RESTING.contains(type(activity));
    }

    /** Works on both versions. */
    interface Read<T> {
        T read(ProcessDefinitionEntity source, ProcessDefinitionEntity target);
    }
}
