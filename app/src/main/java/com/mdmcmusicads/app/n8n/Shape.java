package com.mdmcmusicads.app.n8n;

import java.util.LinkedHashMap;
import java.util.Map;

/** One element of the process that is being drawn: its kind, its attributes and what stands inside of it. */
final class Shape {

    /** The kinds of elements we draw, with the size they get. */
    enum Kind {
        START("startEvent", 36, 36),
        END("endEvent", 36, 36),
        CATCH("intermediateCatchEvent", 36, 36),
        BOUNDARY("boundaryEvent", 36, 36),
        EXCLUSIVE("exclusiveGateway", 50, 50),
        PARALLEL("parallelGateway", 50, 50),
        ACTION("serviceTask", 110, 80),
        REDO("task", 110, 80),
        CALL("callActivity", 110, 80);

        final String tag;
        final int width;
        final int height;

        Kind(String tag, int width, int height) {
            this.tag = tag;
            this.width = width;
            this.height = height;
        }
    }

    final String id;
    final Kind kind;
    final String name;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final Map<String, String> engine = new LinkedHashMap<>();
    final Map<String, String> inputs = new LinkedHashMap<>();
    final Map<String, String> properties = new LinkedHashMap<>();
    String documentation = "";
    String retries = "";
    boolean passesVariables;
    Event event;

    Shape(String id, Kind kind, String name) {
        this.id = id;
        this.kind = kind;
        this.name = Names.cut(Names.harmless(name), 120);
    }

    Shape engine(String attribute, String value) {
        engine.put(attribute, value);
        return this;
    }

    Shape input(String name, String value) {
        inputs.put(name, value);
        return this;
    }

    Shape event(String kind, String value) {
        event = new Event(kind, value);
        return this;
    }

    /**
     * What an event waits for.
     *
     * @param kind the tag inside a timer ({@code timeDate}), or {@code message}, or {@code error}
     */
    record Event(String kind, String value) {}
}
