package com.mdmcmusicads.processes.checks;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Whatever a process waits for can really come: we send it, or it is open to other systems. */
final class MessageRules implements ProcessRule {

    private static final String NAME = "[a-z][a-z0-9]*([.-][a-z0-9]+)+";

    @Override
    public Stream<Remark> look(ReadProcess process) {
        var events = process.all(CatchEvent.class).stream()
                .flatMap(event -> event.getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(definition -> ((MessageEventDefinition) definition).getMessage())
                        .flatMap(message -> look(event, message, process)));
        var tasks = process.all(ReceiveTask.class).stream().flatMap(task -> look(task, task.getMessage(), process));
        return Stream.concat(events, tasks);
    }

    private static Stream<Remark> look(FlowNode waiting, Message message, ReadProcess process) {
        if (message == null || message.getName() == null || message.getName().isBlank()) {
            return Stream.of(Remark.error("message.none", waiting.getId(), ReadProcess.label(waiting)));
        }
        if (process.surroundings().sends(message.getName())) {
            return Stream.empty();
        }
        if (!isPublic(waiting)) {
            return Stream.of(
                    Remark.error("message.unknown", waiting.getId(), ReadProcess.label(waiting), message.getName()));
        }
        return message.getName().matches(NAME)
                ? Stream.empty()
                : Stream.of(
                        Remark.error("message.name", waiting.getId(), ReadProcess.label(waiting), message.getName()));
    }

    private static boolean isPublic(FlowNode waiting) {
        var extensions = waiting.getExtensionElements();
        return extensions != null
                && extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .anyMatch(MessageRules::opens);
    }

    private static boolean opens(CamundaProperty property) {
        return "public".equals(property.getCamundaName()) && "true".equals(property.getCamundaValue());
    }
}
