package com.mdmcmusicads.app.sandbox;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
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

    static Set<String> of(BpmnModelInstance model) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<FlowNode>();
        model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .forEach(open::add);
        while (!open.isEmpty()) {
            var node = open.poll();
            if (reached.add(node.getId())) {
                node.getOutgoing().forEach(flow -> open.add(flow.getTarget()));
                model.getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> node.equals(event.getAttachedTo()))
                        .forEach(open::add);
                if (node instanceof SubProcess inner) {
                    inner.getChildElementsByType(StartEvent.class).forEach(open::add);
                }
            }
        }
        return reached;
    }

    /** Whether a property belongs to the event the whole process begins with. */
    static boolean isAtStart(ModelElementInstance property) {
        ModelElementInstance place = property;
        while (place != null && !(place instanceof FlowNode)) {
            place = place.getParentElement();
        }
        return place instanceof StartEvent && place.getParentElement() instanceof Process;
    }
}
