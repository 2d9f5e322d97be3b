package com.mdmcmusicads.app.facturx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import org.xml.sax.SAXException;

/** The rules others have published for invoices in CII: the schema, EN 16931 and the French XP Z12-012. */
final class OfficialRules {

    private static final Processor SAXON = new Processor(false);
    private static final XsltExecutable EN_16931 = rules("/en16931/EN16931-CII-validation.xslt");
    private static final XsltExecutable FRENCH =
            rules("/xslt/XP_Z12_012/20260216_BR-FR-Flux2-Schematron-CII_V1.3.0.xsl");
    private static final Schema SCHEMA = schema();

    private OfficialRules() {}

    /** Every rule that is broken, whether the rule calls it fatal or a warning. */
    static List<String> broken(byte[] xml) {
        var broken = new ArrayList<>(ofSchema(xml));
        broken.addAll(failed(EN_16931, xml));
        broken.addAll(failed(FRENCH, xml));
        return broken;
    }

    private static List<String> ofSchema(byte[] xml) {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
            return List.of();
        } catch (SAXException e) {
            return List.of("schema: " + e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> failed(XsltExecutable rules, byte[] xml) {
        try {
            var report = new XdmDestination();
            var run = rules.load();
            run.setSource(new StreamSource(new ByteArrayInputStream(xml)));
            run.setDestination(report);
            run.transform();
            var failed = new ArrayList<String>();
            var xpath = SAXON.newXPathCompiler();
            xpath.declareNamespace("svrl", "http://purl.oclc.org/dsdl/svrl");
            for (var item : xpath.evaluate("//svrl:failed-assert", report.getXdmNode())) {
                var rule = (XdmNode) item;
                failed.add(rule.getAttributeValue(new QName("id")) + " "
                        + rule.getStringValue().strip());
            }
            return failed;
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XsltExecutable rules(String resource) {
        try {
            var source = new StreamSource(OfficialRules.class.getResourceAsStream(resource));
            return SAXON.newXsltCompiler().compile(source);
        } catch (SaxonApiException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private static Schema schema() {
        try {
            var entry = OfficialRules.class.getResource(
                    "/en16931/xsd/uncefact/data/standard/CrossIndustryInvoice_100pD16B.xsd");
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(entry);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
