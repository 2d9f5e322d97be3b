package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.processes.StepCall;
import com.mdmcmusicads.processes.StepCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.springframework.stereotype.Component;

/** Finds out which variables a process reads before anything in it has set them, and thinks of samples. */
@Component
class StartNeeds {

    private final StepCatalogue catalogue;

    StartNeeds(StepCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Need> of(Map<ModelRef, String> models, ModelRef ref) {
        var model = ModelSet.read(models.get(ref));
        var setters = Setters.in(model, models);
        var reached = new LinkedHashMap<String, Set<String>>();
        var needs = new LinkedHashMap<String, Need>();
        for (var reading : readings(model, models)) {
            var name = reading.need().name();
            var before = reached.computeIfAbsent(
                    name, variable -> FromTheStart.of(model, setters.getOrDefault(variable, Set.of())));
            if (before.contains(reading.place())) {
                needs.putIfAbsent(name, reading.need());
            }
        }
        return List.copyOf(needs.values());
    }

    private List<Reading> readings(BpmnModelInstance model, Map<ModelRef, String> models) {
        var readings = new ArrayList<Reading>();
        model.getModelElementsByType(ServiceTask.class).forEach(task -> ofStep(task, readings));
        for (var task : model.getModelElementsByType(BusinessRuleTask.class)) {
            var decision = models.get(new ModelRef(ModelKind.DECISION, String.valueOf(task.getCamundaDecisionRef())));
            if (decision != null) {
                DecisionInputs.of(decision).forEach(need -> readings.add(new Reading(task.getId(), need)));
            }
        }
        readings.addAll(Reading.in(model));
        return readings;
    }

    private void ofStep(ServiceTask task, List<Reading> readings) {
        var call = StepCall.read(task.getCamundaExpression());
        var step = call.flatMap(catalogue::find);
        if (step.isPresent()) {
            var parameters = StepCatalogue.arguments(step.get());
            var own = inputs(task);
            for (var i = 0; i < parameters.size(); i++) {
                var name = call.get().variables().get(i);
                if (!own.contains(name)) {
                    readings.add(new Reading(
                            task.getId(), Need.of(name, parameters.get(i).getType())));
                }
            }
        }
    }

    private static Set<String> inputs(ServiceTask task) {
        return task.getModelInstance().getModelElementsByType(CamundaInputParameter.class).stream()
                .filter(input ->
                        task.equals(input.getParentElement().getParentElement().getParentElement()))
                .map(CamundaInputParameter::getCamundaName)
                .collect(Collectors.toSet());
    }
}
