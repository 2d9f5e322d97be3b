package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.sandbox.TrialState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The draft with the token of the trial on it and the way it went. */
@JsModule("context://vendor/bpmn-viewer.js")
class TrialDiagram extends Composite<Div> {

    private final Element viewer = new Element("mdmc-bpmn-viewer");
    private String drawn;

    /** @param chosen is told the id of an activity somebody presses */
    TrialDiagram(Consumer<String> chosen) {
        getContent().addClassNames("live-diagram", "trial-diagram");
        getContent().getElement().appendChild(viewer);
        viewer.setProperty("counting", "passes");
        viewer.setProperty("selectable", true);
        viewer.addEventListener(
                        "activity-click",
                        event -> chosen.accept(event.getEventData().getString("event.detail.activityId")))
                .addEventData("event.detail.activityId");
    }

    void show(TrialState state) {
        if (!state.xml().equals(drawn)) {
            drawn = state.xml();
            viewer.setProperty("label", state.name());
            viewer.setProperty("xml", drawn);
        }
        var key = state.ref().key();
        var active = state.tokens().stream()
                .filter(token -> token.process().equals(key))
                .map(TrialState.Token::activityId)
                .distinct()
                .toList();
        var passes = state.path().stream()
                .filter(passage -> passage.process().equals(key))
                .collect(Collectors.groupingBy(TrialState.Passage::activityId, Collectors.summingInt(passage -> 1)));
        viewer.setPropertyList(
                "takenActivities",
                passes.keySet().stream().filter(id -> !active.contains(id)).toList());
        viewer.setPropertyList("takenFlows", state.flows());
        viewer.setPropertyList("activeActivities", active);
        viewer.setPropertyList("incidents", failing(state));
        passes.values().removeIf(times -> times < 2);
        viewer.setPropertyMap("counts", passes);
        viewer.setPropertyMap("notes", notes(state));
    }

    private static List<String> failing(TrialState state) {
        return state.failures().stream()
                .map(TrialState.Failure::activityId)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private static Map<String, String> notes(TrialState state) {
        return state.timers().stream()
                .collect(Collectors.toMap(
                        TrialState.Timer::activityId,
                        timer -> TrialTime.day(state.startedAt(), timer.due()),
                        (sooner, later) -> sooner));
    }
}
