package com.mdmcmusicads.app.facturx;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.texts.SomeTexts;
import java.io.IOException;
import org.apache.commons.lang3.StringUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class InvoicePdfTest {

    private final InvoicePdf pdf = new InvoicePdf(SomeTexts.all());

    InvoicePdfTest() throws IOException {}

    @Test
    void frenchInvoiceSaysWhatTheLawWants() throws IOException {
        assertThat(text(SampleSheets.france()))
                .contains("Facture", "F2026-00001", "22 novembre 2026", "22 décembre 2026", "01/11/2026 – 30/11/2026")
                .contains("Label Horizon SAS", "552 100 554", "FR96552100554", "FR44732829320", "732 829 320 00074")
                .contains("MDMC Music Ads SARL au capital de 10 000,00 € – 732829320 RCS Paris")
                .contains("Total HT 335,00 €", "TVA 20 % 67,00 €", "Total TTC 402,00 €", "Net à payer 402,00 €")
                .contains("FR76 3000 6000 0112 3456 7890 189", "Escompte", "40 €", "prestations de services");
    }

    @Test
    void foreignBuyerReadsEnglishAndWhyThereIsNoTax() throws IOException {
        assertThat(text(SampleSheets.abroad()))
                .contains("Invoice", "Amount due", "€335.00", "Reverse charge", "DE136695976", "GERMANY", "1 month")
                .doesNotContain("Facture", "Net à payer");
    }

    @Test
    void creditNoteSaysWhatItTakesBackAndAsksForNothing() throws IOException {
        assertThat(text(SampleSheets.credit()))
                .contains("Avoir", "A2026-00001", "Avoir sur la facture F2026-00001 du 3 novembre 2026")
                .contains("Campagne arrêtée avant son début", "Montant de l’avoir 402,00 €")
                .doesNotContain("IBAN", "Payable", "Échéance");
    }

    @Test
    void manyLinesKeepTheirHeadOnEveryPage() throws IOException {
        var text = text(SampleSheets.several());

        assertThat(text).contains("Page 1 / 3", "Page 3 / 3");
        assertThat(StringUtils.countMatches(text, "Désignation")).isBetween(2, 3);
    }

    @Test
    void telephoneReadsTheTransferFromTheSheet() throws Exception {
        try (var document = Loader.loadPDF(pdf.of(SampleSheets.france()))) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            var code = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen)));

            assertThat(code.getText())
                    .startsWith("BCD\n002\n1\nSCT\nAGRIFRPP\nMDMC Music Ads\nFR7630006000011234567890189\nEUR402.00\n")
                    .endsWith("F2026-00001");
        }
    }

    private String text(InvoiceSheet sheet) throws IOException {
        try (var document = Loader.loadPDF(pdf.of(sheet))) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' ');
        }
    }
}
