package com.mdmcmusicads.app.repairs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;

/** The steps of a model an execution may be put at, by id, with their names. */
@Component
class Stops {

    private final RepositoryService repository;
    private final Cache<String, Map<String, String>> known =
            Caffeine.newBuilder().maximumSize(200).build();

    Stops(RepositoryService repository) {
        this.repository = repository;
    }

    Map<String, String> of(String definitionId) {
        return known.get(definitionId, id -> read(repository.getBpmnModelInstance(id)));
    }

    private static Map<String, String> read(BpmnModelInstance model) {
        var steps = new LinkedHashMap<String, String>();
        model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof BoundaryEvent) && !(node instanceof StartEvent))
                .filter(node -> !(node instanceof SubProcess part && part.triggeredByEvent()))
                .forEach(node -> steps.put(node.getId(), name(node)));
        return steps;
    }

    private static String name(FlowNode node) {
        return node.getName() == null || node.getName().isBlank()
                ? node.getId()
                : node.getName().strip().replaceAll("\\s+", " ");
    }
}
