package com.mdmcmusicads.app.editors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.dom.DomEvent;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An editor that runs in the browser and tells the text of its model after each pause. */
public abstract class ModelEditor extends Component implements HasSize, HasStyle {

    /** Longer texts are neither taken from the browser nor given to it. */
    public static final int LONGEST = 2 * 1024 * 1024;

    private static final String TEXT = "event.detail.content";

    private final List<Consumer<String>> listeners = new ArrayList<>();
    private String content = "";
    private boolean readOnly;
    private int opened;

    protected ModelEditor() {
        addClassName("model-editor");
        getElement().addEventListener("content-changed", this::heard).addEventData(TEXT);
    }

    /** Shows this text, whatever was shown before; what was done before cannot be undone any more. */
    public void open(String content) {
        if (content.length() > LONGEST) {
            throw new IllegalArgumentException("a model of " + content.length() + " characters");
        }
        this.content = content;
        var source = Json.createObject();
        source.put("content", content);
        source.put("opened", ++opened);
        getElement().setPropertyJson("source", source);
    }

    /** The text as the browser last told it. */
    public String content() {
        return content;
    }

    /** Asks the browser for what it has not told yet, then gives the text. */
    public void latest(Consumer<String> reader) {
        getElement().callJsFunction("settle").then(String.class, text -> {
            take(text);
            reader.accept(content);
        });
    }

    /** Hears of each change, after a short pause. */
    public void addChangeListener(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** A model that is only read takes no change, whatever the browser says. */
    public void readOnly(boolean readOnly) {
        this.readOnly = readOnly;
        getElement().setProperty("readonly", readOnly);
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** Puts these marks at their elements, in place of those before. */
    public void mark(List<Mark> marks) {
        var list = Json.createArray();
        marks.forEach(mark -> list.set(list.length(), json(mark)));
        getElement().setPropertyJson("marks", list);
    }

    /** Selects an element and brings it to the middle. */
    public void reveal(String elementId) {
        getElement().callJsFunction("reveal", elementId);
    }

    public void undo() {
        getElement().callJsFunction("undo");
    }

    public void redo() {
        getElement().callJsFunction("redo");
    }

    /** The list a designer picks from when a field asks for something of this kind. */
    protected void offer(String kind, List<PickItem> items) {
        var list = Json.createArray();
        items.forEach(item -> list.set(list.length(), json(item)));
        getElement().setPropertyJson(kind, list);
    }

    private void heard(DomEvent event) {
        take(event.getEventData().getString(TEXT));
    }

    private void take(String text) {
        if (readOnly || text == null || text.length() > LONGEST || text.equals(content)) {
            return;
        }
        content = text;
        List.copyOf(listeners).forEach(listener -> listener.accept(text));
    }

    private static JsonObject json(Mark mark) {
        var object = Json.createObject();
        object.put("elementId", mark.elementId());
        object.put("tone", mark.tone().name());
        object.put("text", mark.text());
        return object;
    }

    private static JsonObject json(PickItem item) {
        var object = Json.createObject();
        object.put("value", item.value());
        object.put("label", item.label());
        return object;
    }
}
