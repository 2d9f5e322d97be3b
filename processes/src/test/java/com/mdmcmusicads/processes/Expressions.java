package com.mdmcmusicads.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.Builder;

/** The expressions of a model and the variables they read. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    private Expressions() {}

    static List<String> in(Model model) {
        var found = new ArrayList<String>();
        var text = org.camunda.bpm.model.bpmn.Bpmn.convertToString(model.bpmn());
        EXPRESSION.matcher(text).results().forEach(match -> found.add(unescape(match.group())));
        return found;
    }

    static Set<String> variables(String expression) {
        var names = new TreeSet<String>();
        new Builder(Builder.Feature.METHOD_INVOCATIONS)
                .build(expression)
                .getIdentifierNodes()
                .forEach(identifier -> names.add(identifier.getName()));
        StepCall.read(expression).ifPresent(call -> names.remove(call.agent()));
        return names;
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
