package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.app.actions.ElementTemplate.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Draws a process out of element templates, field by field, as the editor does when a designer fills them in. */
final class Drawn {

    private final String key;
    private final ActionTemplates templates;
    private final List<String> tasks = new ArrayList<>();
    private final StringBuilder body = new StringBuilder("<bpmn:startEvent id='start' camunda:asyncAfter='true'/>");

    Drawn(String key, ActionTemplates templates) {
        this.key = key;
        this.templates = templates;
    }

    /** A task of the action with these fields; every other keeps what its template proposes. */
    Drawn then(String id, String step, Map<String, String> fields) {
        var template = templates.all(Locale.FRENCH).stream()
                .filter(one -> one.id().equals(ActionTemplates.id("actionSteps", step)))
                .findFirst()
                .orElseThrow();
        var attributes = new StringBuilder();
        var inputs = new StringBuilder();
        for (var property : template.properties()) {
            var value = value(property, fields);
            if (property.binding().type().equals("property")) {
                attributes
                        .append(' ')
                        .append(property.binding().name())
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            } else {
                inputs.append("<camunda:inputParameter name='")
                        .append(property.binding().name())
                        .append("'>")
                        .append(escaped(value))
                        .append("</camunda:inputParameter>");
            }
        }
        body.append("<bpmn:serviceTask id='")
                .append(id)
                .append("' camunda:modelerTemplate='")
                .append(template.id())
                .append("'")
                .append(attributes)
                .append("><bpmn:extensionElements><camunda:inputOutput>")
                .append(inputs)
                .append("</camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>");
        tasks.add(id);
        return this;
    }

    /** What happens instead when the last task ends in this error. */
    Drawn caught(String error) {
        var task = tasks.get(tasks.size() - 1);
        body.append("<bpmn:boundaryEvent id='refused' attachedToRef='")
                .append(task)
                .append("'><bpmn:errorEventDefinition errorRef='")
                .append(error)
                .append("'/></bpmn:boundaryEvent>")
                .append("<bpmn:receiveTask id='afterRefusal' messageRef='never'/>")
                .append("<bpmn:sequenceFlow id='toRefusal' sourceRef='refused' targetRef='afterRefusal'/>");
        return this;
    }

    /** Waits at its end for a message that never comes, so that its variables can be looked at. */
    String bpmn() {
        var flows = new StringBuilder();
        var places = new ArrayList<>(List.of("start"));
        places.addAll(tasks);
        places.add("done");
        for (var i = 1; i < places.size(); i++) {
            flows.append("<bpmn:sequenceFlow id='flow")
                    .append(i)
                    .append("' sourceRef='")
                    .append(places.get(i - 1))
                    .append("' targetRef='")
                    .append(places.get(i))
                    .append("'/>");
        }
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <bpmn:message id="never" name="test.never"/>
                  <bpmn:error id="apiRefused" errorCode="apiRefused"/>
                  <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    %s<bpmn:receiveTask id="done" messageRef="never"/>%s
                  </bpmn:process>
                </bpmn:definitions>""".formatted(key, body, flows);
    }

    private static String value(Property property, Map<String, String> fields) {
        return fields.getOrDefault(property.binding().name(), Objects.toString(property.value(), ""));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
