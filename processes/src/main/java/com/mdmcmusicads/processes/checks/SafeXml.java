package com.mdmcmusicads.processes.checks;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at a file from a stranger before anything else reads it: its size, its depth, no document type (so no entities, no
 * addresses to fetch), no instructions to other programs, and the root it should have.
 */
final class SafeXml {

    /** Bytes; the largest model of ours has 62,000. */
    static final int LARGEST = 2 * 1024 * 1024;

    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 20_000;

    private SafeXml() {}

    /** What forbids to read the file, if anything. */
    static Optional<Remark> objection(String file, String namespace, String root) {
        if (file.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            return Optional.of(Remark.error("file.large", null, "2"));
        }
        try {
            return walk(factory().createXMLStreamReader(new StringReader(file)), namespace, root);
        } catch (XMLStreamException broken) {
            var line = broken.getLocation() == null
                    ? "1"
                    : String.valueOf(broken.getLocation().getLineNumber());
            return Optional.of(Remark.error("file.broken", null, line));
        }
    }

    private static Optional<Remark> walk(XMLStreamReader reader, String namespace, String root)
            throws XMLStreamException {
        var depth = 0;
        var elements = 0;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                return Optional.of(Remark.error("file.doctype", null));
            }
            if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                return Optional.of(Remark.error("file.instruction", null));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (++elements == 1 && !isRoot(reader, namespace, root)) {
                    return Optional.of(Remark.error("file.kind", null, reader.getLocalName()));
                }
                if (depth > DEEPEST || elements > MOST_ELEMENTS) {
                    return Optional.of(Remark.error("file.huge", null));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return Optional.empty();
    }

    private static boolean isRoot(XMLStreamReader reader, String namespace, String root) {
        return root.equals(reader.getLocalName())
                && List.of(namespace.split(" ")).contains(String.valueOf(reader.getNamespaceURI()));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
