package com.mdmcmusicads.app.diagrams;

import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The BPMN of one case with its token on it, redrawn as the case moves, and the same in words below. Made by
 * {@link LiveDiagrams}.
 */
@JsModule("context://vendor/bpmn-viewer.js")
public class LiveDiagram extends Composite<Div> {

    private final Source source;
    private final Function<String, DrawnModel> models;
    private final Clock clock;
    private final Element viewer = new Element("mdmc-bpmn-viewer");
    private final Div words = new Div();

    private volatile String instanceId;
    private String definitionId;

    LiveDiagram(Source source, Function<String, DrawnModel> models, String businessKey, Signals signals, Clock clock) {
        this.source = source;
        this.models = models;
        this.clock = clock;
        getContent().addClassName("live-diagram");
        getContent().getElement().appendChild(viewer);
        words.addClassName("live-diagram-words");
        getContent().add(words);
        Refresh.of(this, signals, Movements.MOVED, id -> id.equals(instanceId), this::refresh);
        Refresh.of(this, signals, Movements.BEGAN, key -> key.equals(businessKey), this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        refresh();
    }

    private void refresh() {
        show(source.get());
    }

    private void show(Optional<CaseDiagram> state) {
        viewer.setVisible(state.isPresent());
        words.removeAll();
        if (state.isEmpty()) {
            words.add(new Paragraph(getTranslation("diagrams.none")));
            return;
        }
        draw(state.get());
        words.add(new CaseInWords(state.get(), clock.instant()));
    }

    private void draw(CaseDiagram state) {
        instanceId = state.instanceId();
        if (!state.definitionId().equals(definitionId)) {
            definitionId = state.definitionId();
            var model = models.apply(definitionId);
            viewer.setProperty("label", model.name());
            viewer.setProperty("counting", "passes");
            viewer.setProperty("xml", model.xml());
        }
        var drawing = new Drawing(state, getLocale());
        viewer.setPropertyList("takenActivities", drawing.taken());
        viewer.setPropertyList("takenFlows", List.copyOf(state.flows()));
        viewer.setPropertyList("activeActivities", drawing.active());
        viewer.setPropertyList("incidents", List.copyOf(state.failing().keySet()));
        viewer.setPropertyMap("counts", drawing.passes());
        viewer.setPropertyMap("notes", drawing.timers());
    }

    /** Where the state comes from. */
    interface Source extends Supplier<Optional<CaseDiagram>> {}
}
