package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.processes.DeclaredVariable;
import com.mdmcmusicads.processes.StepCall;
import com.mdmcmusicads.processes.StepCatalogue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** Finds out which variables a process reads that nothing in it sets, and thinks of samples. */
@Component
class StartNeeds {

    private static final Pattern FORM_KEY = Pattern.compile("\"key\"\\s*:\\s*\"(\\w+)");

    private final StepCatalogue catalogue;

    StartNeeds(StepCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Need> of(Map<ModelRef, String> models, ModelRef ref) {
        var model = ModelSet.read(models.get(ref));
        var needs = new LinkedHashMap<String, Need>();
        var reachable = FromTheStart.of(model);
        model.getModelElementsByType(ServiceTask.class).stream()
                .filter(task -> reachable.contains(task.getId()))
                .forEach(task -> arguments(task).forEach(need -> needs.putIfAbsent(need.name(), need)));
        model.getModelElementsByType(BusinessRuleTask.class).stream()
                .filter(task -> reachable.contains(task.getId()))
                .map(task -> models.get(new ModelRef(ModelKind.DECISION, task.getCamundaDecisionRef())))
                .filter(decision -> decision != null)
                .forEach(decision ->
                        DecisionInputs.of(decision).forEach(need -> needs.putIfAbsent(need.name(), need)));
        Reading.in(model, reachable).forEach(need -> needs.putIfAbsent(need.name(), need));
        needs.keySet().removeAll(set(model, models));
        return List.copyOf(needs.values());
    }

    private List<Need> arguments(ServiceTask task) {
        var call = StepCall.read(task.getCamundaExpression());
        var step = call.flatMap(catalogue::find);
        if (step.isEmpty()) {
            return List.of();
        }
        var parameters = StepCatalogue.arguments(step.get());
        var own = inputs(task);
        var needs = new java.util.ArrayList<Need>();
        for (var i = 0; i < parameters.size(); i++) {
            var name = call.get().variables().get(i);
            if (!own.contains(name)) {
                needs.add(Samples.need(name, parameters.get(i).getType()));
            }
        }
        return needs;
    }

    private static Set<String> inputs(ServiceTask task) {
        var names = new LinkedHashSet<String>();
        task.getModelInstance()
                .getModelElementsByType(
                        org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter.class)
                .stream()
                .filter(input -> task.equals(input.getParentElement().getParentElement().getParentElement()))
                .forEach(input -> names.add(input.getCamundaName()));
        return names;
    }

    /** What steps, decisions, forms, messages and loops set while the process runs. */
    private static Set<String> set(BpmnModelInstance model, Map<ModelRef, String> models) {
        var set = new LinkedHashSet<String>();
        model.getModelElementsByType(ServiceTask.class).forEach(task -> set.add(task.getCamundaResultVariable()));
        model.getModelElementsByType(BusinessRuleTask.class).forEach(task -> set.add(task.getCamundaResultVariable()));
        model.getModelElementsByType(CamundaOutputParameter.class).forEach(out -> set.add(out.getCamundaName()));
        models.forEach((ref, content) -> {
            if (ref.kind() == ModelKind.FORM) {
                FORM_KEY.matcher(content).results().forEach(found -> set.add(found.group(1)));
            }
        });
        set.addAll(declared(model.getModelElementsByType(CamundaProperty.class)));
        set.remove(null);
        return set;
    }

    private static Set<String> declared(Collection<CamundaProperty> properties) {
        var names = new LinkedHashSet<String>();
        properties.stream()
                .filter(property -> "publicVariables".equals(property.getCamundaName()))
                .filter(property -> !FromTheStart.isAtStart(property))
                .forEach(property -> {
                    try {
                        names.addAll(DeclaredVariable.read(property.getCamundaValue()).keySet());
                    } catch (IllegalArgumentException wrong) {
                        names.remove("");
                    }
                });
        return names;
    }
}
