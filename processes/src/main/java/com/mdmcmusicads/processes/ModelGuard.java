package com.mdmcmusicads.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses, at parse and so at every deployment, a model that reaches for anything but the step catalogue: scripts,
 * classes, delegates, listeners, connectors, mail and shell tasks, and service tasks that call something else.
 */
public final class ModelGuard extends AbstractBpmnParseListener {

    private static final Set<String> FORBIDDEN_ELEMENTS = Set.of(
            "script", "scriptTask", "executionListener", "taskListener", "connector", "field", "formData", "validator");
    private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of(
            "class",
            "delegateExpression",
            "type",
            "formHandlerClass",
            "variableMappingClass",
            "variableMappingDelegateExpression");
    private static final Set<String> CALLING_ELEMENTS = Set.of("serviceTask", "sendTask", "messageEventDefinition");

    private final StepCatalogue catalogue;

    public ModelGuard(StepCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        var complaints = new ArrayList<String>();
        inspect(root, complaints);
        if (!complaints.isEmpty()) {
            throw new BpmnParseException(String.join("; ", complaints), root);
        }
    }

    private void inspect(Element element, List<String> complaints) {
        var name = element.getTagName();
        if (FORBIDDEN_ELEMENTS.contains(name)) {
            complaints.add(place(element) + "<" + name + "> is not allowed in a model");
        }
        FORBIDDEN_ATTRIBUTES.stream()
                .filter(attribute -> camunda(element, attribute) != null)
                .forEach(attribute ->
                        complaints.add(place(element) + "camunda:" + attribute + " is not allowed in a model"));
        if (name.equals("conditionExpression") && element.attribute("language") != null) {
            complaints.add(place(element) + "a condition is an expression, never a script");
        }
        if (CALLING_ELEMENTS.contains(name)) {
            inspectCall(element, complaints);
        }
        element.elements().forEach(child -> inspect(child, complaints));
    }

    private void inspectCall(Element element, List<String> complaints) {
        var expression = camunda(element, "expression");
        var mayBeSilent = element.getTagName().equals("messageEventDefinition") && expression == null;
        if (!mayBeSilent && StepCall.read(expression).flatMap(catalogue::find).isEmpty()) {
            complaints.add(place(element) + "calls no step of the catalogue: " + expression);
        }
    }

    private static String camunda(Element element, String attribute) {
        return element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, attribute);
    }

    private static String place(Element element) {
        var id = element.attribute("id");
        return (id == null ? "line " + element.getLine() : id) + ": ";
    }
}
