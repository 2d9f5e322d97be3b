package com.mdmcmusicads.processes.checks;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Which element can be reached from which: along flows, into subprocesses, onto their boundaries, through links. */
final class Ways {

    private final Map<String, Set<String>> next = new HashMap<>();
    private final Set<String> starts = new HashSet<>();

    Ways(ReadProcess process) {
        process.all(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource() != null && flow.getTarget() != null)
                .forEach(flow -> way(flow.getSource().getId(), flow.getTarget().getId()));
        process.all(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo() != null)
                .forEach(event -> way(event.getAttachedTo().getId(), event.getId()));
        process.all(StartEvent.class).forEach(this::start);
        process.all(Association.class).stream()
                .filter(line -> line.getSource() instanceof BoundaryEvent && line.getTarget() instanceof FlowNode)
                .forEach(line -> way(line.getSource().getId(), line.getTarget().getId()));
        process.all(IntermediateThrowEvent.class).forEach(event -> links(event, process));
    }

    private void start(StartEvent event) {
        if (event.getParentElement() instanceof SubProcess scope) {
            way(scope.getId(), event.getId());
            if (scope.triggeredByEvent()) {
                eventSubProcess(scope);
            }
        } else {
            starts.add(event.getId());
        }
    }

    /** It can begin whenever what is around it runs. */
    private void eventSubProcess(SubProcess scope) {
        if (scope.getParentElement() instanceof SubProcess around) {
            way(around.getId(), scope.getId());
        } else {
            starts.add(scope.getId());
        }
    }

    private void links(IntermediateThrowEvent from, ReadProcess process) {
        names(from.getEventDefinitions())
                .forEach(name -> process.all(CatchEvent.class).stream()
                        .filter(to -> names(to.getEventDefinitions()).contains(name))
                        .forEach(to -> way(from.getId(), to.getId())));
    }

    private static List<String> names(Collection<?> definitions) {
        return definitions.stream()
                .filter(LinkEventDefinition.class::isInstance)
                .map(link -> ((LinkEventDefinition) link).getName())
                .toList();
    }

    private void way(String from, String to) {
        next.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
    }

    /** Everything a case can come to, without passing what is closed. */
    Set<String> reached(Predicate<String> closed) {
        return from(starts, closed);
    }

    /** Everything that can follow an element, itself only when a way leads back to it. */
    Set<String> after(String id, Predicate<String> closed) {
        return from(next.getOrDefault(id, Set.of()), closed);
    }

    private Set<String> from(Set<String> begin, Predicate<String> closed) {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(begin);
        while (!open.isEmpty()) {
            var id = open.poll();
            if (!closed.test(id) && reached.add(id)) {
                open.addAll(next.getOrDefault(id, Set.of()));
            }
        }
        return reached;
    }
}
