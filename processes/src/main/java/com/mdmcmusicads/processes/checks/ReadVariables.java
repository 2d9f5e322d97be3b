package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.ModelExpression;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds every variable an expression of a model reads, with the element it stands in. */
final class ReadVariables {

    private final Places places = new Places();
    private final List<Read> found = new ArrayList<>();

    private ReadVariables() {}

    /** Of a file that was looked at by {@link SafeXml}. */
    static List<Read> in(String bpmn) {
        var reading = new ReadVariables();
        try {
            reading.walk(Places.reader(bpmn));
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("No XML", broken);
        }
        return reading.found;
    }

    private void walk(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> read(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> places.close();
                default -> {
                    // Neither text nor place.
                }
            }
        }
    }

    private void open(XMLStreamReader reader) {
        places.open(reader);
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            read(reader.getAttributeValue(at));
        }
    }

    private void read(String text) {
        if (ModelExpression.isIn(text)) {
            ModelExpression.variables(text).forEach(name -> found.add(new Read(places.here(), name)));
        }
    }

    /** One variable, and where it is read. */
    record Read(String elementId, String variable) {}
}
