package com.mdmcmusicads.app.diagrams;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * One version of a process model as it is drawn.
 *
 * @param names what the model calls its elements, by id
 * @param silentFlows the flows behind an event-based gateway by the event they lead to: the engine leaps over them
 * @param jobActivities the activity of each job definition
 * @param branches the ways out of gateways where a case takes one of several, in the order they are drawn
 */
public record DrawnModel(
        String xml,
        String key,
        String name,
        int version,
        Map<String, String> names,
        Map<String, String> silentFlows,
        Map<String, String> jobActivities,
        List<Branch> branches) {

    static Map<String, String> namesIn(BpmnModelInstance model) {
        var names = model.getModelElementsByType(FlowElement.class).stream()
                .filter(element ->
                        element.getName() != null && !element.getName().isBlank())
                .collect(Collectors.toMap(
                        FlowElement::getId, element -> element.getName().strip()));
        model.getModelElementsByType(EventBasedGateway.class)
                .forEach(gateway -> names.computeIfAbsent(gateway.getId(), id -> awaited(gateway)));
        names.values().removeIf(String::isBlank);
        return names;
    }

    /** A gateway that waits goes by what it waits for. */
    private static String awaited(EventBasedGateway gateway) {
        return gateway.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .map(FlowElement::getName)
                .filter(Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.joining(" / "));
    }

    static Map<String, String> silentFlowsIn(BpmnModelInstance model) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource() instanceof EventBasedGateway)
                .collect(Collectors.toMap(flow -> flow.getTarget().getId(), SequenceFlow::getId));
    }

    static List<Branch> branchesIn(BpmnModelInstance model) {
        return model.getModelElementsByType(Gateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1 && !(gateway instanceof ParallelGateway))
                .flatMap(gateway -> gateway.getOutgoing().stream()
                        .map(flow -> new Branch(
                                gateway.getId(),
                                flow.getId(),
                                flow.getTarget().getId(),
                                flow.getName() == null ? "" : flow.getName().strip())))
                .toList();
    }

    /** The engine leaps from the gateway to the event that came; these are the flows between them. */
    Set<String> silentFlowsTo(Set<String> reached) {
        return silentFlows.entrySet().stream()
                .filter(flow -> reached.contains(flow.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** One way out of a gateway; {@code name} is empty where the model gives none. */
    public record Branch(String gatewayId, String flowId, String targetId, String name) {}

    /** What the model calls an activity, else its id. */
    public String nameOf(String activityId) {
        return names.getOrDefault(activityId, activityId);
    }
}
