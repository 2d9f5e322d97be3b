package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.processes.Field;
import com.mdmcmusicads.processes.StepCatalogue;
import com.mdmcmusicads.processes.actions.ActionSteps;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** One of our actions with every argument it has: those given, and for the others what stands in the field at first. */
record ActionCall(String step, Map<String, String> arguments) {

    static ActionCall of(String step, Map<String, String> given) {
        var method = Arrays.stream(ActionSteps.class.getMethods())
                .filter(one -> one.getName().equals(step))
                .findFirst()
                .orElseThrow();
        var arguments = new LinkedHashMap<String, String>();
        StepCatalogue.arguments(method)
                .forEach(argument ->
                        arguments.put(argument.getName(), given.getOrDefault(argument.getName(), first(argument))));
        return new ActionCall(step, arguments);
    }

    private static String first(Parameter argument) {
        var field = argument.getAnnotation(Field.class);
        return field == null ? "" : field.value();
    }

    String expression() {
        return "${actionSteps." + step + "(" + String.join(", ", arguments.keySet()) + ")}";
    }
}
