package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.processes.DeclaredVariable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Which elements of a model set which variables: steps, decisions, forms, messages. */
final class Setters {

    private static final Pattern FORM_KEY = Pattern.compile("\"key\"\\s*:\\s*\"(\\w+)");

    private final Map<String, Set<String>> setters = new HashMap<>();

    private Setters() {}

    /** The elements by the variables. */
    static Map<String, Set<String>> in(BpmnModelInstance model, Map<ModelRef, String> models) {
        var found = new Setters();
        model.getModelElementsByType(ServiceTask.class)
                .forEach(task -> found.add(task.getCamundaResultVariable(), task));
        model.getModelElementsByType(BusinessRuleTask.class)
                .forEach(task -> found.add(task.getCamundaResultVariable(), task));
        model.getModelElementsByType(CamundaOutputParameter.class)
                .forEach(output -> found.add(output.getCamundaName(), output));
        model.getModelElementsByType(UserTask.class).forEach(task -> found.addForm(task, models));
        model.getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> "publicVariables".equals(property.getCamundaName()))
                .forEach(found::addMessage);
        return found.setters;
    }

    private void add(String variable, ModelElementInstance where) {
        var place = where;
        while (place != null && !(place instanceof FlowNode)) {
            place = place.getParentElement();
        }
        if (variable != null && place instanceof FlowNode node) {
            setters.computeIfAbsent(variable, none -> new HashSet<>()).add(node.getId());
        }
    }

    private void addForm(UserTask task, Map<ModelRef, String> models) {
        var form = models.get(new ModelRef(ModelKind.FORM, String.valueOf(task.getCamundaFormRef())));
        if (form != null) {
            FORM_KEY.matcher(form).results().forEach(found -> add(found.group(1), task));
        }
    }

    private void addMessage(CamundaProperty property) {
        if (!FromTheStart.isAtStart(property)) {
            DeclaredVariable.read(property.getCamundaValue()).keySet().forEach(variable -> add(variable, property));
        }
    }
}
