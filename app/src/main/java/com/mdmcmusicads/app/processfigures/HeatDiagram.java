package com.mdmcmusicads.app.processfigures;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import elemental.json.Json;
import java.util.Map;

/** A process drawn with its warm steps and busy flows. */
@JsModule("context://vendor/bpmn-viewer.js")
class HeatDiagram extends Composite<Div> {

    private final Element viewer = new Element("mdmc-bpmn-viewer");

    HeatDiagram() {
        getContent().addClassNames("live-diagram", "flow-diagram");
        getContent().getElement().appendChild(viewer);
    }

    void draw(Flow flow, Map<String, Map<String, Object>> heat) {
        viewer.setProperty("label", flow.model().name());
        viewer.setProperty("xml", flow.model().xml());
        var warm = Json.createObject();
        heat.forEach((id, one) -> {
            var value = Json.createObject();
            value.put("level", (double) one.get("level"));
            if (one.get("text") instanceof String text) {
                value.put("text", text);
            }
            warm.put(id, value);
        });
        viewer.setPropertyJson("heat", warm);
    }
}
