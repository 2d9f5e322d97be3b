package com.mdmcmusicads.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.paper.PaperTable.Cell;
import com.mdmcmusicads.app.paper.PaperTable.Column;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPaperTest {

    private static final Letterhead LETTERHEAD =
            new Letterhead("MDMC Music Ads", List.of("12 rue des Lilas, 75011 Paris"), "SARL au capital de 10 000 €");

    private static final Cover COVER = new Cover(
            Locale.FRENCH,
            "Devis",
            "D2026-00001",
            null,
            List.of("Label Horizon", "69003 Lyon"),
            Instant.parse("2026-11-22T10:00:00Z"),
            null);

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(paper("Honoraires", 3)).isEqualTo(paper("Honoraires", 3));
        assertThat(paper("Honoraires", 3)).isNotEqualTo(paper("Remise", 3));
    }

    @Test
    void theHeadOfATableAndTheNumberStandOnEveryPage() throws IOException {
        var pages = 3;
        var text = text(paper("Honoraires", 45));
        assertThat(StringUtils.countMatches(text, "Désignation")).isEqualTo(pages);
        assertThat(StringUtils.countMatches(text, "D2026-00001")).isEqualTo(pages);
        assertThat(text).contains("Page 1 / 3", "Page 3 / 3", "SARL au capital");
    }

    @Test
    void aHeadingNeverStandsAloneAtTheFootOfAPage() throws IOException {
        for (var rows = 20; rows < 30; rows++) {
            var lines =
                    new ArrayList<>(Collections.nCopies(rows, PaperTable.Row.of(Cell.of("Ligne"), Cell.of("1,00 €"))));
            lines.add(PaperTable.Row.heading("Une fois"));
            lines.add(PaperTable.Row.of(Cell.of("Mise en place"), Cell.of("1,00 €")));
            var table = new PaperTable(List.of(Column.words("Quoi", 3), Column.figures("Montant", 1)), lines);
            try (var document =
                    Loader.loadPDF(new PdfPaper(LETTERHEAD, COVER).table(table).bytes())) {
                for (var page = 1; page <= document.getNumberOfPages(); page++) {
                    var text = text(document, page);
                    assertThat(text.contains("Une fois")).isEqualTo(text.contains("Mise en place"));
                }
            }
        }
    }

    @Test
    void whateverASongIsCalledTheDocumentCanBeMade() throws IOException {
        var text = text(paper("L’été\u00a0🎵 d’Œdipe 👩‍👩‍👧 — Łódź, Ấn, ﬁn, 東京, \u0007\u202e5\u00a0€", 1));
        assertThat(text).contains("L’été d’Œdipe — Łódź, Ấn, fin, □□, 5 €");
    }

    @Test
    void aTransferIsReadByABank() {
        var code = TransferCode.of("MDMC", "FR76 3000 6000", "AGRIFRPP", new BigDecimal("240.00"), "F2026-00001");
        assertThat(code.orElseThrow().text())
                .isEqualTo("BCD\n002\n1\nSCT\nAGRIFRPP\nMDMC\nFR7630006000\nEUR240.00\n\n\nF2026-00001");
        assertThat(TransferCode.of("MDMC", null, null, BigDecimal.ONE, "F")).isEmpty();
        assertThat(TransferCode.of("MDMC", "FR76", null, BigDecimal.ZERO, "F")).isEmpty();
    }

    private static byte[] paper(String label, int rows) {
        var columns = List.of(PaperTable.Column.words("Désignation", 3), PaperTable.Column.figures("Montant", 1));
        var row = PaperTable.Row.of(new PaperTable.Cell(label, "un mois"), PaperTable.Cell.of("200,00 €"));
        return new PdfPaper(LETTERHEAD, COVER)
                .facts(List.of(new Fact("Date", "22 novembre 2026")))
                .table(new PaperTable(columns, Collections.nCopies(rows, row)))
                .totals(List.of(Sum.plain("Total HT", "200,00 €"), Sum.due("Total TTC", "240,00 €")))
                .notice(new Notice(
                        Notice.Tone.MEDIA, "Budget média", "Hors total", List.of(new Fact("YouTube", "500,00 €"))))
                .heading("Conditions")
                .finePrint(List.of("Paiement à 30 jours."))
                .signature("Bon pour accord", List.of("Nom", "Date"))
                .bytes();
    }

    private static String text(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
