package com.mdmcmusicads.processes.checks;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through a model and knows at each moment which drawn element it is in: that is where a person can be led to. */
final class Places {

    private static final Pattern DRAWN = Pattern.compile(
            "process|sequenceFlow|callActivity|transaction|\\w*(?:[tT]ask|Event|Gateway|[sS]ubProcess)");

    private final Deque<String> around = new ArrayDeque<>();

    /** A reader of a file that {@link SafeXml} has looked at. */
    static XMLStreamReader reader(String bpmn) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(new StringReader(bpmn));
    }

    /** The drawn element that begins on a line or around it; null when there is none. */
    static String at(String bpmn, int line) {
        try {
            var reader = reader(bpmn);
            var places = new Places();
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement()) {
                    places.open(reader);
                }
                if (reader.getLocation().getLineNumber() >= line && reader.isStartElement()) {
                    return places.here();
                }
                if (reader.isEndElement()) {
                    places.close();
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            return null;
        }
    }

    void open(XMLStreamReader reader) {
        var id = reader.getAttributeValue(null, "id");
        var drawn = id != null && DRAWN.matcher(reader.getLocalName()).matches();
        around.push(drawn ? id : here() == null ? "" : here());
    }

    void close() {
        around.pop();
    }

    String here() {
        return around.isEmpty() || around.peek().isEmpty() ? null : around.peek();
    }
}
