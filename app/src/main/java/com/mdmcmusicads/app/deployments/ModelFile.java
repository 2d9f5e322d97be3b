package com.mdmcmusicads.app.deployments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What deploying has to know of a file, read without executing or fetching anything.
 *
 * @param keys ids of the executable processes, the decisions or the form in it
 * @param name what the first of them is called; empty when it has no name (forms have none)
 * @param ownForms the forms that are to be deployed with it, by key, with the name of the task that shows them
 * @param messages names of the messages it sends or waits for
 */
public record ModelFile(List<String> keys, String name, Map<String, String> ownForms, List<String> messages) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final XMLInputFactory XML = factory();

    /** @throws DeploymentRefused when it is not what its kind says */
    public static ModelFile read(ModelKind kind, String content) {
        try {
            return kind == ModelKind.FORM ? form(content) : xml(kind, content);
        } catch (XMLStreamException | JsonProcessingException broken) {
            throw new DeploymentRefused("not a readable " + kind.suffix() + " file", broken);
        }
    }

    private static ModelFile form(String content) throws JsonProcessingException {
        var id = JSON.readTree(content).path("id").asText();
        return new ModelFile(id.isEmpty() ? List.of() : List.of(id), "", Map.of(), List.of());
    }

    private static ModelFile xml(ModelKind kind, String content) throws XMLStreamException {
        var found = new Finding(kind);
        var reader = XML.createXMLStreamReader(new StringReader(content));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                found.note(reader);
            } else if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type is not allowed");
            }
        }
        return new ModelFile(found.keys, found.name, found.forms, found.messages);
    }

    /** What was met so far. */
    private static final class Finding {

        private final String wanted;
        private final List<String> keys = new ArrayList<>();
        private final Map<String, String> forms = new LinkedHashMap<>();
        private final List<String> messages = new ArrayList<>();
        private String name = "";

        Finding(ModelKind kind) {
            wanted = kind == ModelKind.PROCESS ? "process" : "decision";
        }

        void note(XMLStreamReader element) {
            var tag = element.getLocalName();
            if (tag.equals(wanted)
                    && (tag.equals("decision") || isTrue(element.getAttributeValue(null, "isExecutable")))) {
                name = keys.isEmpty() ? text(element.getAttributeValue(null, "name")) : name;
                keys.add(text(element.getAttributeValue(null, "id")));
            } else if (tag.equals("userTask")
                    && "deployment".equals(element.getAttributeValue(CAMUNDA, "formRefBinding"))) {
                forms.putIfAbsent(
                        text(element.getAttributeValue(CAMUNDA, "formRef")),
                        text(element.getAttributeValue(null, "name")));
            } else if (tag.equals("message") && element.getAttributeValue(null, "name") != null) {
                messages.add(element.getAttributeValue(null, "name"));
            }
        }

        private static boolean isTrue(String value) {
            return "true".equals(value);
        }

        private static String text(String value) {
            return value == null ? "" : value;
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
