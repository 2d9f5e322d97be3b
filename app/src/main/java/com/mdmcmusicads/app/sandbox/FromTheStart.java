package com.mdmcmusicads.app.sandbox;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a case can reach from its beginning; what a message may start in between brings variables of its own. */
final class FromTheStart {

    private FromTheStart() {}

    /** The elements reached; whatever lies behind one of {@code stops} alone is not. */
    static Set<String> of(BpmnModelInstance model, Set<String> stops) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<FlowNode>();
        model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .forEach(open::add);
        while (!open.isEmpty()) {
            var node = open.poll();
            if (reached.add(node.getId())) {
                next(model, node, stops.contains(node.getId())).forEach(open::add);
            }
        }
        return reached;
    }

    private static Stream<FlowNode> next(BpmnModelInstance model, FlowNode node, boolean isStop) {
        var boundary = model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> node.equals(event.getAttachedTo()))
                .map(FlowNode.class::cast);
        var inner = node instanceof SubProcess process
                ? process.getChildElementsByType(StartEvent.class).stream().map(FlowNode.class::cast)
                : Stream.<FlowNode>empty();
        var after =
                isStop ? Stream.<FlowNode>empty() : node.getOutgoing().stream().map(flow -> flow.getTarget());
        return Stream.of(boundary, inner, after).flatMap(nodes -> nodes);
    }

    /** Whether something belongs to the event the whole process begins with. */
    static boolean isAtStart(ModelElementInstance part) {
        var place = part;
        while (place != null && !(place instanceof FlowNode)) {
            place = place.getParentElement();
        }
        return place instanceof StartEvent && place.getParentElement() instanceof Process;
    }
}
