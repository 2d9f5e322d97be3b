package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.app.n8n.Geometry.Box;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes where everything lies. */
final class DiagramWriter {

    private final Sketch sketch;
    private final Geometry geometry;
    private final XMLStreamWriter xml;

    DiagramWriter(Sketch sketch, Geometry geometry, XMLStreamWriter xml) {
        this.sketch = sketch;
        this.geometry = geometry;
        this.xml = xml;
    }

    void write() throws XMLStreamException {
        open("bpmndi:BPMNDiagram", "id", "diagram");
        open("bpmndi:BPMNPlane", "id", "plane", "bpmnElement", sketch.key);
        for (var shape : sketch.shapes.values()) {
            shape(shape.id, geometry.box(shape));
        }
        for (var at = 0; at < sketch.notes.size(); at++) {
            shape(sketch.notes.get(at).id(), geometry.note(at));
        }
        for (var path : sketch.paths) {
            edge(path);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void shape(String id, Box box) throws XMLStreamException {
        open("bpmndi:BPMNShape", "id", id + "_di", "bpmnElement", id);
        open(
                "dc:Bounds",
                "x",
                text(box.x()),
                "y",
                text(box.y()),
                "width",
                text(box.width()),
                "height",
                text(box.height()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void edge(Sketch.Path path) throws XMLStreamException {
        open("bpmndi:BPMNEdge", "id", path.id() + "_di", "bpmnElement", path.id());
        for (var point : geometry.way(path)) {
            open("di:waypoint", "x", text(point.x()), "y", text(point.y()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (var at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
