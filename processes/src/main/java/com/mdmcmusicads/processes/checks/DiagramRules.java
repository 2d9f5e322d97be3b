package com.mdmcmusicads.processes.checks;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Nothing happens that nobody can see: every element is drawn, every task has words. */
final class DiagramRules implements ProcessRule {

    @Override
    public Stream<Remark> look(ReadProcess process) {
        var drawn = drawn(process);
        var hidden = Stream.<FlowElement>concat(process.nodes().stream(), process.all(SequenceFlow.class).stream())
                .filter(element -> !drawn.contains(element.getId()))
                .map(element -> Remark.error("diagram.hidden", element.getId(), ReadProcess.label(element)));
        return Stream.concat(hidden, process.nodes().stream().flatMap(DiagramRules::nameless));
    }

    private static Set<String> drawn(ReadProcess process) {
        return Stream.concat(
                        process.all(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        process.all(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .filter(Objects::nonNull)
                .map(element -> element.getId())
                .collect(Collectors.toSet());
    }

    private static Stream<Remark> nameless(FlowNode node) {
        return node instanceof Activity
                        && (node.getName() == null || node.getName().isBlank())
                ? Stream.of(Remark.warning("element.nameless", node.getId(), node.getId()))
                : Stream.empty();
    }
}
