package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.app.actions.ElementTemplate.Binding;
import com.mdmcmusicads.app.actions.ElementTemplate.Constraints;
import com.mdmcmusicads.app.actions.ElementTemplate.Heading;
import com.mdmcmusicads.app.actions.ElementTemplate.Pattern;
import com.mdmcmusicads.app.actions.ElementTemplate.Property;
import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.StepCatalogue;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the template of one step: its call fixed and hidden, its arguments as fields, its result as a variable. */
final class StepTemplate {

    private static final String RESULT = "result";
    private static final String VARIABLE = "[a-z][A-Za-z0-9_]{0,63}";

    private final String agent;
    private final Method step;
    private final Step label;
    private final TemplateWords.Spoken words;
    private final TemplateChoices.Offered choices;
    private final ShippedResults results;

    StepTemplate(
            String agent,
            Method step,
            TemplateWords.Spoken words,
            TemplateChoices.Offered choices,
            ShippedResults results) {
        this.agent = agent;
        this.step = step;
        this.words = words;
        this.choices = choices;
        this.results = results;
        label = step.getAnnotation(Step.class);
    }

    ElementTemplate template() {
        var properties = properties();
        return new ElementTemplate(
                words.name(label),
                ActionTemplates.id(agent, step.getName()),
                words.help(label),
                List.of("bpmn:Task", "bpmn:ServiceTask"),
                Map.of("value", "bpmn:ServiceTask"),
                words.area(step.getDeclaringClass()),
                words.keywords(label),
                headings(properties),
                false,
                properties);
    }

    private List<Property> properties() {
        var properties = new ArrayList<Property>();
        properties.add(new Property(
                words.text("name"), null, "String", words.name(label), null, null, null, Binding.attribute("name")));
        properties.add(Property.hidden(call(), Binding.attribute("camunda:expression")));
        if (label.leavesTheSystem()) {
            properties.add(Property.hidden(true, Binding.attribute("camunda:asyncBefore")));
        }
        StepCatalogue.arguments(step).forEach(argument -> properties.add(field(argument)));
        if (step.getReturnType() != void.class && !label.answersVariables()) {
            properties.add(result());
        }
        return properties;
    }

    private String call() {
        return StepCatalogue.arguments(step).stream()
                .map(Parameter::getName)
                .collect(Collectors.joining(", ", "${" + agent + "." + step.getName() + "(", ")}"));
    }

    private Property field(Parameter argument) {
        var spoken = words.field(argument);
        var offered = choices.of(spoken.kind(), spoken.choices(), spoken.required());
        return new Property(
                spoken.label(),
                spoken.help(),
                offered != null ? "Dropdown" : spoken.isLong() ? "Text" : "String",
                spoken.value(),
                spoken.group(),
                offered,
                spoken.required() ? new Constraints(true, null, null) : null,
                Binding.input(argument.getName()));
    }

    private Property result() {
        return new Property(
                words.text("result"),
                words.text("result.help"),
                "String",
                results.of(agent, step.getName()),
                RESULT,
                null,
                new Constraints(true, 64, new Pattern("^" + VARIABLE + "$", words.text("result.pattern"))),
                Binding.attribute("camunda:resultVariable"));
    }

    private List<Heading> headings(List<Property> properties) {
        return Stream.concat(words.groups(), Stream.of(RESULT))
                .filter(group -> properties.stream().anyMatch(property -> group.equals(property.group())))
                .map(group -> new Heading(group, words.text("group." + group)))
                .toList();
    }
}
