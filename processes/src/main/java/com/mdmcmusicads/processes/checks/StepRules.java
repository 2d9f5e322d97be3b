package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.checks.ReadProcess.Calling;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/** Steps are ours to call, can be tried again without repeating what came before, and keep the result that follows need. */
final class StepRules implements ProcessRule {

    @Override
    public Stream<Remark> look(ReadProcess process) {
        return Stream.concat(
                process.calls()
                        .flatMap(calling -> Stream.of(foreign(calling, process), savePoint(calling), retries(calling))
                                .flatMap(remarks -> remarks)),
                errors(process));
    }

    private static Stream<Remark> foreign(Calling calling, ReadProcess process) {
        return process.owns(calling.call().agent()) || label(calling).forOtherModels()
                ? Stream.empty()
                : Stream.of(Remark.error("step.foreign", calling.task().getId(), ReadProcess.label(calling.task())));
    }

    private static Stream<Remark> savePoint(Calling calling) {
        return label(calling).leavesTheSystem() && !calling.task().isCamundaAsyncBefore()
                ? Stream.of(Remark.error("step.savePoint", calling.task().getId(), ReadProcess.label(calling.task())))
                : Stream.empty();
    }

    /** Without a rhythm of its own a step is tried three times, shortly after each other. */
    private static Stream<Remark> retries(Calling calling) {
        return label(calling).leavesTheSystem() && rhythm(calling.task()) == null
                ? Stream.of(Remark.hint("step.retries", calling.task().getId(), ReadProcess.label(calling.task())))
                : Stream.empty();
    }

    private static String rhythm(FlowNode task) {
        var extensions = task.getExtensionElements();
        return extensions == null
                ? null
                : extensions.getElementsQuery().filterByType(CamundaFailedJobRetryTimeCycle.class).list().stream()
                        .map(CamundaFailedJobRetryTimeCycle::getTextContent)
                        .findFirst()
                        .orElse(null);
    }

    private static Step label(Calling calling) {
        return calling.step().getAnnotation(Step.class);
    }

    /** An error nobody throws is waited for in vain. */
    private static Stream<Remark> errors(ReadProcess process) {
        var thrown = thrown(process);
        return process.all(BoundaryEvent.class).stream()
                .flatMap(event -> event.getEventDefinitions().stream()
                        .filter(ErrorEventDefinition.class::isInstance)
                        .map(ErrorEventDefinition.class::cast)
                        .filter(error -> error.getError() != null
                                && !thrown.contains(error.getError().getErrorCode()))
                        .map(error -> Remark.error(
                                "error.unknown",
                                event.getId(),
                                ReadProcess.label(event),
                                String.valueOf(error.getError().getErrorCode()))));
    }

    private static Set<String> thrown(ReadProcess process) {
        var bySteps = process.catalogue().names().stream()
                .flatMap(agent -> process.catalogue().steps(agent).stream())
                .flatMap(step -> Arrays.stream(step.getDeclaringClass().getDeclaredClasses()))
                .filter(BpmnError.class::isAssignableFrom)
                .map(type -> Character.toLowerCase(type.getSimpleName().charAt(0))
                        + type.getSimpleName().substring(1));
        var byEnds = process.all(org.camunda.bpm.model.bpmn.instance.ThrowEvent.class).stream()
                .flatMap(event -> event.getEventDefinitions().stream())
                .filter(ErrorEventDefinition.class::isInstance)
                .map(error -> ((ErrorEventDefinition) error).getError())
                .filter(error -> error != null)
                .map(error -> error.getErrorCode());
        return Stream.concat(bySteps, byEnds).collect(Collectors.toSet());
    }
}
