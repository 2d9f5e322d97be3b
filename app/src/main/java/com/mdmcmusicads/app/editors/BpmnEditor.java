package com.mdmcmusicads.app.editors;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.util.List;

/** Draws a process: shapes, the catalogue of actions, and fields that offer only what the engine takes. */
@Tag("mdmc-bpmn-editor")
@JsModule("context://vendor/bpmn-editor.js")
public class BpmnEditor extends ModelEditor {

    /** The actions, as element templates (an array in JSON). */
    public void templates(String json) {
        JsonArray templates = Json.instance().parse(json);
        getElement().setPropertyJson("templates", templates);
    }

    /** Variables that can be read anywhere in this process. */
    public void variables(List<String> names) {
        offer("variables", names.stream().map(name -> new PickItem(name, name)).toList());
    }

    public void forms(List<PickItem> forms) {
        offer("forms", forms);
    }

    public void decisions(List<PickItem> decisions) {
        offer("decisions", decisions);
    }

    /** Processes another one may call. */
    public void processes(List<PickItem> processes) {
        offer("processes", processes);
    }

    /** Groups of people that a task can be given to. */
    public void groups(List<PickItem> groups) {
        offer("groups", groups);
    }

    /** Names of messages that somebody sends. */
    public void messages(List<PickItem> messages) {
        offer("messages", messages);
    }
}
