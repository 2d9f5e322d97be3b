package com.mdmcmusicads.app.sandbox;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What a model calls its elements, else their ids. */
record ElementNames(Map<String, String> names) {

    static ElementNames of(String content) {
        var model = ModelSet.read(content);
        var names = new HashMap<String, String>();
        model.getModelElementsByType(FlowElement.class).stream()
                .filter(element ->
                        element.getName() != null && !element.getName().isBlank())
                .forEach(element -> names.put(element.getId(), element.getName().strip()));
        model.getModelElementsByType(Process.class).stream()
                .filter(process -> process.getName() != null)
                .forEach(process -> names.put(process.getId(), process.getName().strip()));
        return new ElementNames(names);
    }

    String nameOf(String id) {
        return names.getOrDefault(id, id);
    }
}
