package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.sandbox.Need.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The variables that expressions of a model read, with what can be guessed of them. */
final class Reading {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.'])([a-zA-Z_]\\w*)\\b(?!\\s*\\()");
    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    private static final Set<String> KEYWORDS = Set.of(
            "true", "false", "null", "not", "and", "or", "empty", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod");

    private Reading() {}

    static List<Need> in(BpmnModelInstance model, Set<String> reachable) {
        var needs = new ArrayList<Need>();
        model.getModelElementsByType(ConditionExpression.class).stream()
                .filter(condition -> condition.getParentElement() instanceof SequenceFlow flow
                        && reachable.contains(flow.getSource().getId()))
                .forEach(condition -> words(condition.getTextContent())
                        .forEach(name -> needs.add(compared(name, condition.getTextContent()))));
        model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> reachable.contains(task.getId()))
                .forEach(task -> ofTask(task, needs));
        model.getModelElementsByType(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getParentElement() instanceof FlowNode node && reachable.contains(node.getId()))
                .forEach(timer -> words(timer.getTextContent())
                        .forEach(name -> needs.add(new Need(name, Kind.DATE, "J+1"))));
        return needs;
    }

    private static void ofTask(UserTask task, List<Need> needs) {
        words(task.getCamundaPriority()).forEach(name -> needs.add(new Need(name, Kind.NUMBER, 50)));
        Stream.of(task.getCamundaDueDate(), task.getCamundaFollowUpDate())
                .flatMap(Reading::words)
                .forEach(name -> needs.add(new Need(name, Kind.DATE, "J+1")));
        Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateGroups())
                .flatMap(Reading::words)
                .forEach(name -> needs.add(new Need(name, Kind.TEXT, Samples.text(name))));
    }

    /** A word it is compared with, a number where it is measured, else yes or no. */
    private static Need compared(String name, String expression) {
        var quoted = Pattern.compile("\\b" + name + "\\s*[=!]=\\s*'([^']*)'").matcher(expression);
        if (quoted.find()) {
            return new Need(name, Kind.TEXT, quoted.group(1));
        }
        return Pattern.compile("\\b" + name + "\\s*(<|>|==\\s*\\d|!=\\s*\\d)").matcher(expression).find()
                ? new Need(name, Kind.NUMBER, 1)
                : new Need(name, Kind.BOOLEAN, false);
    }

    private static Stream<String> words(String text) {
        return text == null
                ? Stream.empty()
                : EXPRESSION
                        .matcher(text)
                        .results()
                        .map(found -> TEXT.matcher(found.group(1)).replaceAll(""))
                        .flatMap(inside -> WORD.matcher(inside).results())
                        .map(found -> found.group(1))
                        .filter(word -> !KEYWORDS.contains(word));
    }
}
