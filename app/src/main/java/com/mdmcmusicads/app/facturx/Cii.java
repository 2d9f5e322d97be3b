package com.mdmcmusicads.app.facturx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes UN/CEFACT Cross Industry Invoice (D16B): what is null is left out, what XML cannot carry is taken off. */
final class Cii {

    private static final String DATA = "urn:un:unece:uncefact:data:standard:";
    private static final String UNWRITABLE = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
    private final XMLStreamWriter out;

    Cii() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement("rsm:CrossIndustryInvoice");
            out.writeAttribute("xmlns:rsm", DATA + "CrossIndustryInvoice:100");
            out.writeAttribute("xmlns:ram", DATA + "ReusableAggregateBusinessInformationEntity:100");
            out.writeAttribute("xmlns:udt", DATA + "UnqualifiedDataType:100");
            out.writeAttribute("xmlns:qdt", DATA + "QualifiedDataType:100");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with what {@code inside} writes. */
    void group(String name, Runnable inside) {
        try {
            out.writeStartElement(name);
            inside.run();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void text(String name, Object value) {
        text(name, value, null, null);
    }

    void text(String name, Object value, String attribute, String qualifier) {
        if (value == null || value.toString().isBlank()) {
            return;
        }
        try {
            out.writeStartElement(name);
            if (attribute != null) {
                out.writeAttribute(attribute, qualifier);
            }
            out.writeCharacters(value.toString().replaceAll(UNWRITABLE, ""));
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void day(String name, LocalDate day) {
        if (day != null) {
            group(name, () -> digits("udt", day));
        }
    }

    /** The day of a document that is cited, which has a type of its own. */
    void citedDay(String name, LocalDate day) {
        group(name, () -> digits("qdt", day));
    }

    private void digits(String prefix, LocalDate day) {
        text(prefix + ":DateTimeString", DateTimeFormatter.BASIC_ISO_DATE.format(day), "format", "102");
    }

    byte[] bytes() {
        try {
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
