package com.mdmcmusicads.app.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.stereotype.Component;

/** What steps answered in a real case, without what may be about a person: words of people become dots. */
@Component
class RealCase {

    /** Before the id of an activity: its answers are recorded ones. */
    static final String PREFIX = "recorded:";

    private static final Pattern HARMLESS =
            Pattern.compile("[A-Z][A-Z0-9_]*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z]{2}");
    private static final String HIDDEN = "•••";

    private final HistoryService history;
    private final RepositoryService repository;

    RealCase(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    /** The plan with what was recorded; a variable that is given counts more than the recorded one. */
    TrialPlan in(TrialPlan plan) {
        if (plan.likeCase() == null) {
            return plan;
        }
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(plan.likeCase())
                .singleResult();
        if (instance == null) {
            return plan;
        }
        var activities = activities(instance.getId());
        var updates = updates(instance.getId());
        var answers = new LinkedHashMap<>(plan.answers());
        answers.putAll(answers(updates, activities, results(instance.getProcessDefinitionId())));
        var variables = new LinkedHashMap<String, Object>();
        updates.stream()
                .filter(HistoricVariableUpdate::isInitial)
                .forEach(update -> variables.putIfAbsent(update.getVariableName(), masked(update.getValue())));
        variables.putAll(plan.variables());
        return new TrialPlan(
                plan.ref(),
                plan.content(),
                plan.drafts(),
                plan.startMessage(),
                variables,
                plan.startAt(),
                answers,
                plan.likeCase());
    }

    private Map<String, String> activities(String instance) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .collect(Collectors.toMap(HistoricActivityInstance::getId, HistoricActivityInstance::getActivityId));
    }

    private List<HistoricVariableUpdate> updates(String instance) {
        return history
                .createHistoricDetailQuery()
                .processInstanceId(instance)
                .variableUpdates()
                .disableBinaryFetching()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricVariableUpdate.class::cast)
                .toList();
    }

    /** The result variable of each step of the model. */
    private Map<String, String> results(String definition) {
        var results = new HashMap<String, String>();
        repository.getBpmnModelInstance(definition).getModelElementsByType(ServiceTask.class).stream()
                .filter(task -> task.getCamundaResultVariable() != null)
                .forEach(task -> results.put(task.getId(), task.getCamundaResultVariable()));
        return results;
    }

    private static Map<String, List<Answer>> answers(
            List<HistoricVariableUpdate> updates, Map<String, String> activities, Map<String, String> results) {
        var answers = new LinkedHashMap<String, List<Answer>>();
        for (var update : updates) {
            var activity = activities.get(update.getActivityInstanceId());
            if (activity != null && update.getVariableName().equals(results.get(activity))) {
                answers.computeIfAbsent(PREFIX + activity, none -> new ArrayList<>())
                        .add(Answer.of(masked(update.getValue())));
            }
        }
        return answers;
    }

    private static Object masked(Object value) {
        return value instanceof String text && !HARMLESS.matcher(text).matches() ? HIDDEN : value;
    }
}
