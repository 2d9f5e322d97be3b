package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.processes.Step;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.BpmnModelExecutionContext;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.stereotype.Component;

/** What a step usually answers: as the catalogue says it, else a word its model compares the answer with, else by type. */
@Component
class StepExamples {

    private static final String A_DAY = "P1D";
    private static final String WORD = "exemple";

    Object of(Method step, StandIn.Call call, Play play) {
        var type = step.getReturnType();
        if (Map.class.isAssignableFrom(type)) {
            return mapped(call.arguments().get("mapping"));
        }
        var said = said(step, play.timesCalled(call.activityId())).or(() -> compared(type, play));
        return Values.as(type, said.orElseGet(() -> byType(type)), call.startedAt(), call.now());
    }

    /** One word for each variable the model takes out of the answer: {@code name = path} a line. */
    private static Map<String, Object> mapped(Object mapping) {
        var answer = new LinkedHashMap<String, Object>();
        Stream.of(String.valueOf(Objects.requireNonNullElse(mapping, "")).split("\\R"))
                .map(line -> line.split("=", 2)[0].strip())
                .filter(name -> !name.isEmpty())
                .forEach(name -> answer.put(name, WORD));
        return answer;
    }

    private static Optional<String> said(Method step, int times) {
        var told = step.getAnnotation(Step.class);
        if (told == null || told.example().isEmpty()) {
            return Optional.empty();
        }
        var examples = told.example().split(",");
        return Optional.of(examples[Math.min(times, examples.length - 1)].strip());
    }

    private static Optional<String> compared(Class<?> type, Play play) {
        if (type != String.class || !(play.scope() instanceof BpmnModelExecutionContext execution)) {
            return Optional.empty();
        }
        if (!(execution.getBpmnModelElementInstance() instanceof ServiceTask task)
                || task.getCamundaResultVariable() == null) {
            return Optional.empty();
        }
        var words = Pattern.compile("\\b" + Pattern.quote(task.getCamundaResultVariable()) + "\\s*==\\s*'([^']*)'");
        return execution.getBpmnModelInstance().getModelElementsByType(ConditionExpression.class).stream()
                .map(condition -> words.matcher(condition.getTextContent()))
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .findFirst();
    }

    private static String byType(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        if (java.util.Date.class.isAssignableFrom(type)) {
            return A_DAY;
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "1";
        }
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        return type == String.class || type == Object.class
                ? WORD
                : Collection.class.isAssignableFrom(type) ? "" : null;
    }
}
