package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.money.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The library counts by itself: its amounts are held against those that were frozen before anything leaves. */
final class CiiProof {

    private static final String RAM =
            "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100";

    private CiiProof() {}

    static void check(byte[] xml, InvoiceSheet sheet) {
        var document = parse(xml);
        var totals = sheet.totals();
        var lines = new ArrayList<>(
                sheet.lines().stream().map(InvoiceSheet.Line::net).toList());
        lines.add(totals.net());
        same("LineTotalAmount", lines, document);
        same("TaxBasisTotalAmount", List.of(totals.net()), document);
        same("TaxTotalAmount", List.of(totals.tax()), document);
        same("CalculatedAmount", totals.parts().stream().map(part -> part.tax()).toList(), document);
        same("GrandTotalAmount", List.of(totals.gross()), document);
        same("DuePayableAmount", List.of(totals.gross()), document);
    }

    private static void same(String element, List<Money> expected, Document document) {
        var found = new ArrayList<BigDecimal>();
        var nodes = document.getElementsByTagNameNS(RAM, element);
        for (var at = 0; at < nodes.getLength(); at++) {
            found.add(new BigDecimal(nodes.item(at).getTextContent()).stripTrailingZeros());
        }
        var wanted = expected.stream()
                .map(money -> money.amount().stripTrailingZeros())
                .toList();
        if (!found.equals(wanted)) {
            throw new IllegalStateException(
                    "The XML says " + element + " " + found + " where the invoice says " + wanted);
        }
    }

    private static Document parse(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
