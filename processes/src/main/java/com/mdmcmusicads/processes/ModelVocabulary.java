package com.mdmcmusicads.processes;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The words a model may use. The engine finds elements of BPMN by their local name alone, and its own elements and
 * attributes in the namespaces {@code camunda} and {@code activiti}; whatever is not listed is refused.
 */
final class ModelVocabulary {

    private static final Set<String> ELEMENTS = words(
            "definitions message signal error escalation process documentation extensionElements",
            "collaboration participant messageFlow laneSet childLaneSet lane flowNodeRef textAnnotation text association",
            "group category categoryValue dataObject dataObjectReference dataStoreReference",
            "startEvent endEvent intermediateCatchEvent intermediateThrowEvent boundaryEvent",
            "messageEventDefinition timerEventDefinition signalEventDefinition errorEventDefinition",
            "escalationEventDefinition conditionalEventDefinition linkEventDefinition terminateEventDefinition",
            "compensateEventDefinition timeDate timeDuration timeCycle condition",
            "task userTask serviceTask sendTask receiveTask businessRuleTask manualTask callActivity",
            "subProcess transaction sequenceFlow conditionExpression incoming outgoing source target",
            "exclusiveGateway parallelGateway inclusiveGateway eventBasedGateway",
            "multiInstanceLoopCharacteristics loopCardinality completionCondition");

    private static final Set<String> EXTENSIONS = words(
            "properties property inputOutput inputParameter outputParameter list map entry value in out",
            "failedJobRetryTimeCycle");

    private static final Set<String> ATTRIBUTES = words(
            "historyTimeToLive versionTag isStartableInTasklist initiator candidateStarterGroups",
            "asyncBefore asyncAfter exclusive jobPriority assignee candidateUsers candidateGroups dueDate",
            "followUpDate priority formRef formRefBinding formRefVersion expression resultVariable",
            "decisionRef decisionRefBinding decisionRefVersion decisionRefVersionTag mapDecisionResult",
            "calledElementBinding calledElementVersion calledElementVersionTag source sourceExpression target",
            "variables businessKey local collection elementVariable variableName variableEvents",
            "errorCodeVariable errorMessageVariable errorMessage escalationCodeVariable name value key id",
            "modelerTemplate modelerTemplateVersion modelerTemplateIcon diagramRelationId");

    /** Where BPMN itself lets a language be chosen. */
    private static final Set<String> LANGUAGE = Set.of("language", "scriptFormat");

    private static final Set<String> ENGINE_NAMESPACES =
            Set.of("http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn");

    private ModelVocabulary() {}

    /** Coordinates only: the engine reads sizes there and executes nothing. */
    static boolean isDrawing(Element element) {
        return element.getTagName().equals("BPMNDiagram");
    }

    /** Words of the element that a model may not use. */
    static Stream<String> unknownIn(Element element) {
        var name = element.getTagName();
        var known = ENGINE_NAMESPACES.contains(element.getUri()) ? EXTENSIONS : ELEMENTS;
        var tag = known.contains(name) ? Stream.<String>empty() : Stream.of("<" + name + ">");
        return Stream.concat(tag, element.attributes().stream().filter(ModelVocabulary::isUnknown));
    }

    private static boolean isUnknown(String attribute) {
        var cut = attribute.lastIndexOf(':');
        return cut < 0
                ? LANGUAGE.contains(attribute)
                : ENGINE_NAMESPACES.contains(attribute.substring(0, cut))
                        && !ATTRIBUTES.contains(attribute.substring(cut + 1));
    }

    /** Everything in the element that the engine may evaluate, but the call of a step, which is checked by itself. */
    static Stream<String> expressionsIn(Element element) {
        return Stream.concat(
                        Stream.of(element.getText()),
                        element.attributes().stream()
                                .filter(attribute -> !attribute.endsWith(":expression"))
                                .map(attribute -> value(element, attribute)))
                .filter(ModelExpression::isIn);
    }

    private static String value(Element element, String attribute) {
        var cut = attribute.lastIndexOf(':');
        return cut < 0 ? element.attribute(attribute) : camunda(element, attribute.substring(cut + 1));
    }

    static String camunda(Element element, String attribute) {
        return element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, attribute);
    }

    private static Set<String> words(String... lines) {
        return Set.of(String.join(" ", lines).split(" "));
    }
}
