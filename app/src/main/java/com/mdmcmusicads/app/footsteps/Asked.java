package com.mdmcmusicads.app.footsteps;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.springframework.stereotype.Component;

/** Which variables each step of a model looks at: the arguments of its call, its input fields, the conditions behind it. */
@Component
class Asked {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
    /** A name that is not called, and not part of another. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])([a-zA-Z_]\\w*+)(?!\\s*\\()");

    private static final List<String> WORDS = List.of(
            "true", "false", "null", "and", "or", "not", "empty", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod");

    private final RepositoryService repository;
    private final Cache<String, Map<String, List<String>>> known =
            Caffeine.newBuilder().maximumSize(200).build();

    Asked(RepositoryService repository) {
        this.repository = repository;
    }

    /** The names by activity id; a deployed version never changes, so each is read once. */
    Map<String, List<String>> of(String definitionId) {
        return known.get(definitionId, id -> read(repository.getBpmnModelInstance(id)));
    }

    private static Map<String, List<String>> read(BpmnModelInstance model) {
        var names = new HashMap<String, List<String>>();
        model.getModelElementsByType(Activity.class).forEach(activity -> names.put(activity.getId(), names(activity)));
        model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(flow -> names.merge(
                        flow.getSource().getId(),
                        names(flow.getConditionExpression().getTextContent()),
                        Asked::both));
        return names;
    }

    private static List<String> names(Activity activity) {
        var words = new StringBuilder();
        if (activity instanceof ServiceTask task && task.getCamundaExpression() != null) {
            words.append(task.getCamundaExpression());
        }
        if (activity instanceof CallActivity call && call.getExtensionElements() != null) {
            call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                    .filter(in -> in.getCamundaSource() != null)
                    .forEach(in ->
                            words.append("${").append(in.getCamundaSource()).append('}'));
        }
        var names = names(words.toString());
        return activity.getExtensionElements() == null ? names : both(names, fields(activity));
    }

    /** The fields of the step themselves, and what they are made of. */
    private static List<String> fields(Activity activity) {
        var names = new LinkedHashSet<String>();
        activity
                .getExtensionElements()
                .getChildElementsByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput.class)
                .stream()
                .flatMap(mapping -> mapping.getChildElementsByType(CamundaInputParameter.class).stream())
                .forEach(field -> {
                    names.add(field.getCamundaName());
                    names.addAll(names(field.getTextContent()));
                });
        return List.copyOf(names);
    }

    static List<String> names(String text) {
        var names = new LinkedHashSet<String>();
        var expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            NAME.matcher(LITERAL.matcher(expressions.group(1)).replaceAll(""))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !WORDS.contains(name) && !name.endsWith("Steps"))
                    .forEach(names::add);
        }
        return List.copyOf(names);
    }

    private static List<String> both(List<String> some, List<String> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
