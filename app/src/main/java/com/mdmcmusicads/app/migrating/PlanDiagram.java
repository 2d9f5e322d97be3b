package com.mdmcmusicads.app.migrating;

import com.mdmcmusicads.app.diagrams.DrawnModel;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.Consumer;

/** One side of a plan: a version drawn, its activities coloured by how they do, counted by what stands there. */
@JsModule("context://vendor/bpmn-viewer.js")
class PlanDiagram extends Div {

    private final H3 title = new H3();
    private final Element viewer = new Element("mdmc-bpmn-viewer");

    PlanDiagram(Consumer<String> chosen) {
        addClassName("migration-diagram");
        viewer.setProperty("selectable", true);
        viewer.addEventListener(
                        "activity-click",
                        click -> chosen.accept(click.getEventData().getString("event.detail.activityId")))
                .addEventData("event.detail.activityId");
        add(title);
        getElement().appendChild(viewer);
    }

    void draw(String words, DrawnModel model) {
        title.setText(words);
        viewer.setProperty("label", words);
        viewer.setProperty("xml", model.xml());
    }

    void reveal(String activity) {
        viewer.callJsFunction("reveal", activity);
    }

    void colour(Map<String, String> tones, Map<String, Long> counts) {
        viewer.setPropertyMap("tones", tones);
        viewer.setPropertyMap("counts", counts);
    }
}
