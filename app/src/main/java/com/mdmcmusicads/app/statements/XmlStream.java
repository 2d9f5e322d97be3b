package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.statements.StatementRefusal.Reason;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of strangers, piece by piece: no document type, no entities, bounded in depth, number and length. */
final class XmlStream implements AutoCloseable {

    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_ELEMENTS = 3_000_000;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int depth;
    private int elements;

    XmlStream(InputStream source) {
        try {
            xml = FACTORY.createXMLStreamReader(source);
        } catch (XMLStreamException e) {
            throw new StatementRefusal(Reason.BROKEN);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is ever fetched");
        });
        return factory;
    }

    /** Goes to the next element that opens; null when the surrounding one closes, or the document ends. */
    String next() {
        for (var event = step(); event != XMLStreamConstants.END_DOCUMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return null;
            }
        }
        return null;
    }

    String namespace() {
        return xml.getNamespaceURI();
    }

    /** The element that has just opened, with all that is inside, to its end. */
    XmlPiece piece() {
        var piece = new XmlPiece(xml.getLocalName(), attributes());
        while (true) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> piece.add(piece());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> piece.say(xml.getText(), LONGEST_TEXT);
                case XMLStreamConstants.END_ELEMENT -> {
                    return piece;
                }
                default -> {
                    // Comments and instructions say nothing about money.
                }
            }
        }
    }

    void skip() {
        var outside = depth - 1;
        while (depth > outside) {
            step();
        }
    }

    private Map<String, String> attributes() {
        var attributes = new HashMap<String, String>();
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
        return attributes;
    }

    private int step() {
        try {
            var event = xml.next();
            judge(event);
            return event;
        } catch (XMLStreamException | java.util.NoSuchElementException broken) {
            throw new StatementRefusal(Reason.BROKEN);
        }
    }

    private void judge(int event) {
        if (event == XMLStreamConstants.DTD
                || event == XMLStreamConstants.ENTITY_REFERENCE
                || event == XMLStreamConstants.ENTITY_DECLARATION) {
            throw new StatementRefusal(Reason.DANGEROUS);
        }
        if (event == XMLStreamConstants.START_ELEMENT && (++depth > DEEPEST || ++elements > MOST_ELEMENTS)) {
            throw new StatementRefusal(Reason.TOO_DEEP);
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new StatementRefusal(Reason.BROKEN);
        }
    }
}
