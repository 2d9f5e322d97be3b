package com.mdmcmusicads.app.facturx;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.facturx.SampleSheets.Case;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.texts.SomeTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustangproject.validator.ZUGFeRDValidator;

class FacturXTest {

    private final InvoicePdf pdf = new InvoicePdf(SomeTexts.all());
    private final FacturX facturX = new FacturX(pdf);

    @TempDir
    Path folder;

    FacturXTest() throws IOException {}

    static Stream<Case> cases() {
        return SampleSheets.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void xmlBreaksNoOfficialRule(Case one) {
        assertThat(OfficialRules.broken(facturX.xml(one.sheet()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fileIsValidPdfA3AndFacturX(Case one) throws IOException {
        var file = Files.write(folder.resolve("invoice.pdf"), facturX.of(one.sheet()));
        var validator = new ZUGFeRDValidator();
        var report = validator.validate(file.toString());

        assertThat(validator.wasCompletelyValid()).as(report).isTrue();
        assertThat(report).contains("flavour=3", "isCompliant=true").doesNotContain("<error", "<warning", "<exception");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void duplicateIsMarkedAndHasNothingForMachines(Case one) throws IOException {
        try (var document = Loader.loadPDF(pdf.duplicate(one.sheet()))) {
            assertThat(new PDFTextStripper().getText(document)).containsAnyOf("Duplicata", "Duplicate");
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void xmlLiesInsideAsTheStandardNamesIt() throws IOException {
        try (var document = Loader.loadPDF(facturX.of(SampleSheets.france()))) {
            var attached = attached(document);
            assertThat(attached.getFilename()).isEqualTo("factur-x.xml");
            assertThat(attached.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")))
                    .isEqualTo("Alternative");
            assertThat(attached.getEmbeddedFile().toByteArray()).isEqualTo(facturX.xml(SampleSheets.france()));
        }
    }

    @Test
    void theSameInvoiceGivesTheSameXml() {
        assertThat(facturX.xml(SampleSheets.several())).isEqualTo(facturX.xml(SampleSheets.several()));
        assertThat(pdf.of(SampleSheets.several())).isEqualTo(pdf.of(SampleSheets.several()));
    }

    @Test
    void xmlSaysWhatTheReformWants() {
        var xml = text(SampleSheets.france());

        assertThat(xml)
                .contains("<ram:ID>S1</ram:ID>", "urn:cen.eu:en16931:2017", "<ram:TypeCode>380</ram:TypeCode>")
                .contains(
                        "<ram:SubjectCode>PMT<", "<ram:SubjectCode>PMD<", "<ram:SubjectCode>AAB<", "<ram:Content>B2B<")
                .contains("schemeID=\"0002\">732829320<", "schemeID=\"0002\">552100554<")
                .contains("schemeID=\"0225\">732829320<", "schemeID=\"0225\">552100554<")
                .contains("FR7630006000011234567890189", "AGRIFRPP", "<ram:PaymentReference>F2026-00001<")
                .contains("Payable au plus tard le 22 décembre 2026.", ">20261222<", ">20261101<", ">20261130<");
    }

    @Test
    void creditNoteCitesItsInvoiceWithNumberAndDay() {
        assertThat(text(SampleSheets.credit()))
                .contains("<ram:TypeCode>381</ram:TypeCode>", "<ram:IssuerAssignedID>F2026-00001<", ">20261103<");
    }

    @Test
    void officialRulesCatchASpoiltTotal() {
        var spoilt = text(SampleSheets.france()).replace(">402.00<", ">403.00<");

        assertThat(OfficialRules.broken(spoilt.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(rule -> rule.startsWith("BR-CO-15"));
    }

    @Test
    void frenchRulesCatchAMissingMention() {
        var spoilt = text(SampleSheets.france()).replace(">PMD<", ">AAI<");

        assertThat(OfficialRules.broken(spoilt.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(rule -> rule.startsWith("BR-FR-05"));
    }

    private String text(InvoiceSheet sheet) {
        return new String(facturX.xml(sheet), StandardCharsets.UTF_8);
    }

    private static PDComplexFileSpecification attached(PDDocument document) throws IOException {
        return document.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .values()
                .iterator()
                .next();
    }
}
