package com.mdmcmusicads.app.n8n;

import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a sketch as BPMN with its diagram. */
final class BpmnWriter {

    private static final Map<String, String> SPACES = Map.of(
            "bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL",
            "bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI",
            "dc", "http://www.omg.org/spec/DD/20100524/DC",
            "di", "http://www.omg.org/spec/DD/20100524/DI",
            "camunda", "http://camunda.org/schema/1.0/bpmn",
            "xsi", "http://www.w3.org/2001/XMLSchema-instance");
    private static final Set<String> ROOTS = Set.of("message", "error");

    private final Sketch sketch;
    private final Geometry geometry;
    private final XMLStreamWriter xml;
    private final StringWriter out = new StringWriter();

    private BpmnWriter(Sketch sketch) throws XMLStreamException {
        this.sketch = sketch;
        geometry = new Geometry(sketch);
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    }

    static String write(Sketch sketch) {
        try {
            return new BpmnWriter(sketch).document();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private String document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("definitions");
        for (var space :
                SPACES.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            xml.writeNamespace(space.getKey(), space.getValue());
        }
        attributes("id", sketch.key + "Definitions", "targetNamespace", "http://mdmcmusicads.com/bpmn");
        roots();
        process();
        new DiagramWriter(sketch, geometry, xml).write();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return out.toString();
    }

    private void roots() throws XMLStreamException {
        var events = sketch.shapes.values().stream()
                .map(shape -> shape.event)
                .filter(event -> event != null && ROOTS.contains(event.kind()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (var event : events) {
            open(event.kind());
            attributes("id", root(event), "name", event.value());
            if (event.kind().equals("error")) {
                attributes("errorCode", event.value());
            }
            xml.writeEndElement();
        }
    }

    private static String root(Shape.Event event) {
        return event.kind() + "_" + event.value().replace('.', '_');
    }

    private void process() throws XMLStreamException {
        open("process");
        attributes("id", sketch.key, "name", sketch.name, "isExecutable", "true");
        camunda("historyTimeToLive", "P365D");
        for (var shape : sketch.shapes.values()) {
            shape(shape);
        }
        for (var path : sketch.paths) {
            path(path);
        }
        for (var note : sketch.notes) {
            open("textAnnotation");
            attributes("id", note.id());
            text("text", note.text());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void shape(Shape shape) throws XMLStreamException {
        open(shape.kind.tag);
        attributes("id", shape.id);
        if (!shape.name.isEmpty()) {
            attributes("name", shape.name);
        }
        for (var attribute : shape.attributes.entrySet()) {
            attributes(attribute.getKey(), attribute.getValue());
        }
        for (var path : sketch.paths) {
            if (path.otherwise() && path.from().equals(shape.id)) {
                attributes("default", path.id());
            }
        }
        for (var attribute : shape.engine.entrySet()) {
            camunda(attribute.getKey(), attribute.getValue());
        }
        if (!shape.documentation.isEmpty()) {
            text("documentation", shape.documentation);
        }
        extensions(shape);
        ways(shape);
        event(shape);
        xml.writeEndElement();
    }

    private void ways(Shape shape) throws XMLStreamException {
        for (var path : sketch.paths) {
            if (path.to().equals(shape.id)) {
                text("incoming", path.id());
            }
        }
        for (var path : sketch.paths) {
            if (path.from().equals(shape.id)) {
                text("outgoing", path.id());
            }
        }
    }

    private void extensions(Shape shape) throws XMLStreamException {
        if (shape.inputs.isEmpty() && shape.properties.isEmpty() && shape.retries.isEmpty() && !shape.passesVariables) {
            return;
        }
        open("extensionElements");
        if (!shape.inputs.isEmpty()) {
            engine("inputOutput");
            for (var input : shape.inputs.entrySet()) {
                engine("inputParameter");
                attributes("name", input.getKey());
                xml.writeCharacters(input.getValue());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        if (!shape.properties.isEmpty()) {
            engine("properties");
            for (var property : shape.properties.entrySet()) {
                engine("property");
                attributes("name", property.getKey(), "value", property.getValue());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        if (!shape.retries.isEmpty()) {
            engine("failedJobRetryTimeCycle");
            xml.writeCharacters(shape.retries);
            xml.writeEndElement();
        }
        if (shape.passesVariables) {
            for (var way : new String[] {"in", "out"}) {
                engine(way);
                attributes("variables", "all");
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private void event(Shape shape) throws XMLStreamException {
        var event = shape.event;
        if (event == null) {
            return;
        }
        var isRoot = ROOTS.contains(event.kind());
        open(isRoot ? event.kind() + "EventDefinition" : "timerEventDefinition");
        attributes("id", shape.id + "Event");
        if (isRoot) {
            attributes(event.kind() + "Ref", root(event));
        } else {
            expression(event.kind(), event.value());
        }
        xml.writeEndElement();
    }

    private void path(Sketch.Path path) throws XMLStreamException {
        open("sequenceFlow");
        attributes("id", path.id(), "sourceRef", path.from(), "targetRef", path.to());
        if (!path.name().isEmpty()) {
            attributes("name", path.name());
        }
        if (!path.condition().isEmpty()) {
            expression("conditionExpression", path.condition());
        }
        xml.writeEndElement();
    }

    private void expression(String name, String body) throws XMLStreamException {
        open(name);
        xml.writeAttribute("xsi", SPACES.get("xsi"), "type", "bpmn:tFormalExpression");
        xml.writeCharacters(body);
        xml.writeEndElement();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement("bpmn", name, SPACES.get("bpmn"));
    }

    private void engine(String name) throws XMLStreamException {
        xml.writeStartElement("camunda", name, SPACES.get("camunda"));
    }

    private void text(String name, String text) throws XMLStreamException {
        open(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void camunda(String name, String value) throws XMLStreamException {
        xml.writeAttribute("camunda", SPACES.get("camunda"), name, value);
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (var at = 0; at < pairs.length; at += 2) {
            xml.writeAttribute(pairs[at], pairs[at + 1]);
        }
    }
}
