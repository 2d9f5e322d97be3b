package com.mdmcmusicads.app.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.company.Seller;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.texts.SomeTexts;
import com.mdmcmusicads.app.vat.FiscalPosition;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The document as the client reads it; the pages lie in target/quotes to be looked at. */
class QuotePdfTest {

    private static final Path PAGES = Path.of("target", "quotes");

    private final QuotePdf pdf;

    QuotePdfTest() throws IOException {
        pdf = new QuotePdf(company(), directory(), SomeTexts.all());
    }

    @Test
    void theSameQuoteGivesTheSameBytes() {
        assertThat(pdf.offer(sheet("fr", FiscalPosition.FRANCE)))
                .isEqualTo(pdf.offer(sheet("fr", FiscalPosition.FRANCE)));
    }

    @Test
    void monthsOptionsAndMediaStandApart() throws IOException {
        var text = text("devis", pdf.offer(sheet("fr", FiscalPosition.FRANCE)));
        assertThat(text)
                .contains("D2026-00007", "Label Horizon", "Valable jusqu’au", "22 décembre 2026")
                .contains("Chaque mois", "Une fois, à la commande", "Options")
                .contains("Par mois, HT", "380,00 €", "456,00 €")
                .contains("Premier règlement", "816,00 €")
                .contains("Budget média déclaré", "non facturé", "1 500,00 € par mois", "2 300,00 € par mois")
                .contains("Bon pour accord")
                .doesNotContain("quotes.pdf");
    }

    @Test
    void abroadTheQuoteSaysWhyThereIsNoTax() throws IOException {
        var text = text("quote", pdf.offer(sheet("en", FiscalPosition.EU_REVERSE_CHARGE)));
        assertThat(text)
                .contains("Quote", "Reverse charge", "Declared media budget", "€380.00", "First payment")
                .doesNotContain("quotes.pdf", "TVA");
    }

    @Test
    void theSignedCopyCarriesItsProof() throws IOException {
        var signature = new Signature(
                "Nora Lemaire",
                "Label Horizon SAS",
                Instant.parse("2026-11-23T09:12:45Z"),
                "203.0.113.7",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "J’accepte ce devis.");
        var text = text("signed", pdf.signed(sheet("fr", FiscalPosition.FRANCE), signature));
        assertThat(text)
                .contains("Accepté en ligne", "Nora Lemaire", "2026-11-23 09:12:45 UTC", "203.0.113.7", "9f86d0818");
    }

    @Test
    void whatIsUnknownIsLeftOut() throws IOException {
        var lead = new Addressee(
                "Nuit Claire",
                "Nuit Claire",
                "a@example.com",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                FiscalPosition.FRANCE,
                true);
        var bare = new QuoteText("fr", "EUR", 30, null, List.of(Offers.fee("META", "0")), List.of());
        var text = text("lead", pdf.preview(sheet(bare, lead, 1), LocalDate.of(2026, 11, 22)));
        assertThat(text)
                .contains("Nuit Claire", "Projet", "TVA au taux français")
                .doesNotContain("null", "Budget média");
    }

    private static QuoteSheet sheet(String language, FiscalPosition position) {
        var items = List.of(
                new QuoteItem(
                        "FEE-YOUTUBE",
                        "Honoraires YouTube",
                        "Pilotage de la campagne, optimisation et suivi hebdomadaire",
                        "YOUTUBE",
                        Unit.MONTH,
                        BigDecimal.ONE,
                        new BigDecimal("200.00"),
                        BigDecimal.ZERO,
                        false,
                        true),
                new QuoteItem(
                        "FEE-META",
                        "Honoraires Meta",
                        null,
                        "META",
                        Unit.MONTH,
                        BigDecimal.ONE,
                        new BigDecimal("200.00"),
                        BigDecimal.TEN,
                        false,
                        true),
                new QuoteItem(
                        null,
                        "Mise en place",
                        "Comptes publicitaires, pixels et audiences",
                        null,
                        Unit.ONCE,
                        BigDecimal.ONE,
                        new BigDecimal("300.00"),
                        BigDecimal.ZERO,
                        false,
                        true),
                new QuoteItem(
                        "FEE-TIKTOK",
                        "Honoraires TikTok",
                        null,
                        "TIKTOK",
                        Unit.MONTH,
                        BigDecimal.ONE,
                        new BigDecimal("200.00"),
                        BigDecimal.ZERO,
                        true,
                        false),
                new QuoteItem(
                        null,
                        "Trois formats verticaux",
                        "Montage de trois extraits de 15 secondes",
                        "META",
                        Unit.ONCE,
                        new BigDecimal("3"),
                        new BigDecimal("120.00"),
                        new BigDecimal("5"),
                        true,
                        false));
        var media = List.of(
                new MediaPlan("YOUTUBE", new BigDecimal("1500.00")), new MediaPlan("META", new BigDecimal("800.00")));
        var note = language.equals("fr")
                ? "Suite à notre échange, voici notre proposition pour la sortie de l’album « Marée haute » en janvier."
                : "Following our call, here is our proposal for the release of the album “Marée haute” in January.";
        var label = new Addressee(
                "Label Horizon",
                "Nora Lemaire",
                "nora@example.com",
                "8 quai du Rhône",
                null,
                "69003",
                "Lyon",
                position == FiscalPosition.FRANCE ? "FR" : "BE",
                "552100554",
                position == FiscalPosition.FRANCE ? "FR48552100554" : "BE0123456749",
                position,
                false);
        return sheet(new QuoteText(language, "EUR", 30, note, items, media), label, 2);
    }

    private static QuoteSheet sheet(QuoteText text, Addressee addressee, int number) {
        var pricing = Pricing.of(text, addressee.position(), LocalDate.of(2026, 11, 22));
        var day = LocalDate.of(2026, 11, 22);
        return new QuoteSheet(
                "4b1f0d8e-0000-4000-8000-000000000001",
                "D2026-00007",
                number,
                QuoteState.SENT,
                null,
                "lead",
                addressee,
                Locale.forLanguageTag(text.language()),
                Money.EURO,
                pricing.lines(),
                pricing.once(),
                pricing.monthly(),
                pricing.biggestDiscount(),
                pricing.media(),
                day,
                day.plusDays(30),
                30,
                "seller",
                text.note(),
                Instant.parse("2026-11-22T10:00:00Z"));
    }

    private static Company company() {
        var company = mock(Company.class);
        when(company.seller())
                .thenReturn(new Seller(
                        "MDMC Music Ads",
                        "SARL",
                        Money.euros("10000.00"),
                        "12 rue des Lilas",
                        null,
                        "75011",
                        "Paris",
                        "FR",
                        "732829320",
                        "73282932000074",
                        "Paris",
                        "FR44732829320",
                        "bonjour@example.com",
                        "+33 1 23 45 67 89",
                        null,
                        null,
                        false));
        return company;
    }

    private static Directory directory() {
        var directory = mock(Directory.class);
        when(directory.find(any()))
                .thenReturn(
                        Optional.of(new Person("seller", "Camille Roux", "c@example.com", Set.of(), Locale.FRENCH)));
        return directory;
    }

    private static String text(String name, byte[] bytes) throws IOException {
        Files.createDirectories(PAGES);
        Files.write(PAGES.resolve(name + ".pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' ');
        }
    }
}
