package com.mdmcmusicads.app.messages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/**
 * Which messages others may send: a message event or receive task with the property {@code public} set to {@code true},
 * and the variables its property {@code publicVariables} declares. Everything else stays private.
 */
@Component
class PublicMessages {

    private final RepositoryService repository;
    private final Cache<String, Map<String, Map<String, PublicVariable>>> known =
            Caffeine.newBuilder().maximumSize(200).build();

    PublicMessages(RepositoryService repository) {
        this.repository = repository;
    }

    /** The variables the message may bring to an activity that waits for it; nothing when it is not public there. */
    Optional<Map<String, PublicVariable>> of(String definitionId, String activityId) {
        return Optional.ofNullable(known.get(definitionId, this::read).get(activityId));
    }

    private Map<String, Map<String, PublicVariable>> read(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(FlowNode.class).stream()
                .filter(PublicMessages::hearsMessages)
                .filter(node -> "true".equals(property(node, "public")))
                .collect(Collectors.toMap(
                        FlowNode::getId, node -> PublicVariable.read(property(node, "publicVariables"))));
    }

    private static boolean hearsMessages(FlowNode node) {
        return node instanceof ReceiveTask
                || !node.getChildElementsByType(MessageEventDefinition.class).isEmpty();
    }

    private static String property(FlowNode node, String name) {
        if (node.getExtensionElements() == null) {
            return "";
        }
        return node.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
