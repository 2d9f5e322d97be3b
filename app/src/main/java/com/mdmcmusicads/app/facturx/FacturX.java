package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.invoices.InvoiceSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.mustangproject.ZUGFeRD.ZUGFeRDExporterFromA1;
import org.springframework.stereotype.Component;

/**
 * One file for people and machines: the invoice on paper (PDF/A-3) with the same invoice as EN 16931 XML inside
 * ({@code factur-x.xml}).
 */
@Component
class FacturX {

    private static final String PROFILE = "EN16931";
    private static final int VERSION = 2;

    private final InvoicePdf pdf;

    FacturX(InvoicePdf pdf) {
        this.pdf = pdf;
    }

    byte[] of(InvoiceSheet sheet) {
        return JdkXml.with(() -> make(sheet));
    }

    private byte[] make(InvoiceSheet sheet) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var exporter = new ZUGFeRDExporterFromA1()) {
            exporter.ignorePDFAErrors();
            exporter.setProducer("MDMC")
                    .setCreator("MDMC")
                    .setZUGFeRDVersion(VERSION)
                    .setProfile(PROFILE);
            exporter.disableAutoClose(true);
            exporter.load(pdf.of(sheet));
            exporter.setXML(xml(sheet));
            exporter.export(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] xml(InvoiceSheet sheet) {
        return CiiInvoice.of(sheet, pdf.terms(sheet));
    }
}
