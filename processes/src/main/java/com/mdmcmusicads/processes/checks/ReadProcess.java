package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.StepCall;
import com.mdmcmusicads.processes.StepCatalogue;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A model that could be read, with everything the rules ask it.
 *
 * @param key the id its process has to keep, or null when it is new
 */
record ReadProcess(
        String key, String text, BpmnModelInstance bpmn, StepCatalogue catalogue, Surroundings surroundings) {

    private static final String STEPS = "Steps";

    List<Process> processes() {
        return List.copyOf(all(Process.class));
    }

    String id() {
        return processes().isEmpty() ? "" : String.valueOf(processes().get(0).getId());
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    Collection<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    /** The tasks that call something, with what they call. */
    Stream<Calling> calls() {
        return Stream.concat(
                        all(ServiceTask.class).stream().map(task -> call(task, task.getCamundaExpression())),
                        all(SendTask.class).stream().map(task -> call(task, task.getCamundaExpression())))
                .flatMap(Optional::stream);
    }

    private Optional<Calling> call(FlowNode task, String expression) {
        return StepCall.read(expression)
                .flatMap(call -> catalogue.find(call).map(step -> new Calling(task, call, step)));
    }

    /** Whether the agent of a call belongs to this very process ({@code emailSequenceSteps} to {@code emailSequence}). */
    boolean owns(String agent) {
        return agent.equals(id() + STEPS);
    }

    /** What a person calls an element. */
    static String label(FlowElement element) {
        var name = element.getName();
        return name == null || name.isBlank()
                ? element.getId()
                : name.replaceAll("\\s+", " ").strip();
    }

    /** A task that calls a step of the catalogue. */
    record Calling(FlowNode task, StepCall call, Method step) {}
}
