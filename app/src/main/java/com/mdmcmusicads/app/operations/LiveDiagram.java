package com.mdmcmusicads.app.operations;

import com.mdmcmusicads.app.live.Signal;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final String businessKey;
    private final Signals signals;
    private final Executor executor;
    private final Clock clock;
    private final Element viewer = new Element("mdmc-bpmn-viewer");
    private final Div words = new Div();
    private final AtomicBoolean asked = new AtomicBoolean();

    private volatile String instanceId;
    private String definitionId;
    private List<Runnable> subscriptions = List.of();

    LiveDiagram(
            Source source,
            Function<String, DrawnModel> models,
            String businessKey,
            Signals signals,
            Executor executor,
            Clock clock) {
        this.source = source;
        this.models = models;
        this.businessKey = businessKey;
        this.signals = signals;
        this.executor = executor;
        this.clock = clock;
        getContent().addClassName("live-diagram");
        getContent().getElement().appendChild(viewer);
        words.addClassName("live-diagram-words");
        getContent().add(words);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        subscriptions = List.of(
                signals.subscribe(Movements.MOVED, signal -> hear(ui, signal, instanceId)),
                signals.subscribe(Movements.BEGAN, signal -> hear(ui, signal, businessKey)));
        show(source.get());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        subscriptions.forEach(Runnable::run);
    }

    /** However many signals come while one is being answered, the diagram is read once more. */
    private void hear(UI ui, Signal signal, String awaited) {
        if (signal.payload().equals(awaited) && asked.compareAndSet(false, true)) {
            executor.execute(() -> {
                asked.set(false);
                var now = source.get();
                ui.access(() -> show(now));
            });
        }
    }

    private void show(Optional<CaseDiagram> state) {
        viewer.setVisible(state.isPresent());
        words.removeAll();
        if (state.isEmpty()) {
            words.add(new Paragraph(getTranslation("operations.diagram.none")));
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
        viewer.setPropertyList("incidents", List.copyOf(state.failing()));
        viewer.setPropertyMap("counts", drawing.passes());
        viewer.setPropertyMap("notes", drawing.timers());
    }

    /** Where the state comes from. */
    interface Source extends Supplier<Optional<CaseDiagram>> {}
}
