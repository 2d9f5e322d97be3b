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

/** A variable an expression reads, where, and what can be guessed of it. */
record Reading(String place, Need need) {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.'])([a-zA-Z_]\\w*)\\b(?!\\s*\\()");
    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    private static final Set<String> KEYWORDS = Set.of(
            "true", "false", "null", "not", "and", "or", "empty", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod");

    static List<Reading> in(BpmnModelInstance model) {
        var readings = new ArrayList<Reading>();
        model.getModelElementsByType(ConditionExpression.class).stream()
                .filter(condition -> condition.getParentElement() instanceof SequenceFlow)
                .forEach(condition -> {
                    var gateway = ((SequenceFlow) condition.getParentElement()).getSource();
                    words(condition.getTextContent())
                            .forEach(name -> readings.add(
                                    new Reading(gateway.getId(), compared(name, condition.getTextContent()))));
                });
        model.getModelElementsByType(UserTask.class).forEach(task -> ofTask(task, readings));
        model.getModelElementsByType(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getParentElement() instanceof FlowNode)
                .forEach(timer -> words(timer.getTextContent())
                        .forEach(name -> readings.add(new Reading(place(timer), new Need(name, Kind.DATE, "J+1")))));
        return readings;
    }

    private static String place(TimerEventDefinition timer) {
        return ((FlowNode) timer.getParentElement()).getId();
    }

    private static void ofTask(UserTask task, List<Reading> readings) {
        words(task.getCamundaPriority())
                .forEach(name -> readings.add(new Reading(task.getId(), new Need(name, Kind.NUMBER, 50))));
        Stream.of(task.getCamundaDueDate(), task.getCamundaFollowUpDate())
                .flatMap(Reading::words)
                .forEach(name -> readings.add(new Reading(task.getId(), new Need(name, Kind.DATE, "J+1"))));
        Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateGroups())
                .flatMap(Reading::words)
                .forEach(name -> readings.add(new Reading(task.getId(), new Need(name, Kind.TEXT, Need.word(name)))));
    }

    /** A word it is compared with, a number where it is measured, else yes or no. */
    private static Need compared(String name, String expression) {
        var quoted = Pattern.compile("\\b" + name + "\\s*[=!]=\\s*'([^']*)'").matcher(expression);
        if (quoted.find()) {
            return new Need(name, Kind.TEXT, quoted.group(1));
        }
        return Pattern.compile("\\b" + name + "\\s*(<|>|==\\s*\\d|!=\\s*\\d)")
                        .matcher(expression)
                        .find()
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
