package com.mdmcmusicads.app.einvoicing;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads life-cycle messages of the reform: UN/CEFACT Cross Domain Acknowledgement and Response (CDAR, D22B). */
final class StatusXml {

    private static final String ROOT = "CrossDomainAcknowledgementAndResponse";
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private StatusXml() {}

    /** Nothing when this is no such message, or says nothing of any invoice. */
    static Optional<List<PlatformMessage.Status>> read(byte[] xml) {
        try {
            var root = parse(xml);
            if (!ROOT.equals(root.getLocalName())) {
                return Optional.empty();
            }
            var statuses = new ArrayList<PlatformMessage.Status>();
            for (var answer : children(root, "AcknowledgementDocument")) {
                var at = moment(answer);
                children(answer, "ReferenceReferencedDocument").forEach(about -> statuses.add(status(about, at)));
            }
            return statuses.isEmpty() ? Optional.empty() : Optional.of(statuses);
        } catch (SAXException | DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static PlatformMessage.Status status(Element about, Instant at) {
        var details = children(about, "SpecifiedDocumentStatus");
        return new PlatformMessage.Status(
                text(about, "IssuerAssignedID").orElseThrow(IllegalArgumentException::new),
                text(about, "ProcessConditionCode").orElseThrow(IllegalArgumentException::new),
                at,
                details.stream()
                        .flatMap(detail -> text(detail, "ReasonCode").stream())
                        .findFirst()
                        .orElse(null),
                details.stream()
                        .flatMap(detail -> reason(detail).stream())
                        .findFirst()
                        .orElse(null));
    }

    private static Optional<String> reason(Element detail) {
        return text(detail, "Reason")
                .or(() -> children(detail, "IncludedNote").stream()
                        .flatMap(note -> text(note, "Content").stream())
                        .findFirst());
    }

    /** In the time of Paris, to the second (format 204). */
    private static Instant moment(Element answer) {
        return children(answer, "IssueDateTime").stream()
                .flatMap(time -> text(time, "DateTimeString").stream())
                .findFirst()
                .map(text -> LocalDateTime.parse(text, TO_THE_SECOND)
                        .atZone(BusinessHours.PARIS)
                        .toInstant())
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Optional<String> text(Element parent, String name) {
        return children(parent, name).stream()
                .map(child -> child.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static Element parse(byte[] xml) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
