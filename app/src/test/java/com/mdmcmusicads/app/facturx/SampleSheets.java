package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.company.Seller;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.InvoiceSheet.Line;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.invoices.Revenue;
import com.mdmcmusicads.app.mentions.Mention;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.vat.FiscalPosition;
import com.mdmcmusicads.app.vat.PricedLine;
import com.mdmcmusicads.app.vat.Totals;
import com.mdmcmusicads.app.vat.VatRules;
import com.mdmcmusicads.app.vat.VatTreatment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Issued invoices of every kind the agency can write, as they are frozen. */
final class SampleSheets {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final Seller SELLER = new Seller(
            "MDMC Music Ads",
            "SARL",
            Money.euros("10000.00"),
            "12 rue de la Folie-Méricourt",
            null,
            "75011",
            "Paris",
            "FR",
            "732829320",
            "73282932000074",
            "Paris",
            "FR44732829320",
            "bonjour@mdmcmusicads.com",
            "+33184600000",
            "FR7630006000011234567890189",
            "AGRIFRPP",
            false);

    private SampleSheets() {}

    /** @param sheet as the desk of invoices gives it */
    record Case(String name, InvoiceSheet sheet) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> all() {
        return Stream.of(
                new Case("France", france()),
                new Case(
                        "France, in English",
                        invoice(Locale.ENGLISH, SampleBuyers.french(Locale.ENGLISH), List.of(fee(1)), FIRST, LAST)),
                new Case(
                        "EU, reverse charge",
                        invoice(Locale.ENGLISH, SampleBuyers.german(), List.of(fee(1), setup(2)), FIRST, LAST)),
                new Case("outside the EU", invoice(Locale.ENGLISH, SampleBuyers.swiss(), List.of(fee(1)), FIRST, LAST)),
                new Case("private person", invoice(Locale.FRENCH, SampleBuyers.person(), List.of(pack(1)), null, null)),
                new Case(
                        "discounts and odd cents",
                        invoice(Locale.FRENCH, SampleBuyers.french(Locale.FRENCH), odd(), FIRST, LAST)),
                new Case("several pages", several()),
                new Case("purchase order", withOrder("PO-4471/é")),
                new Case(
                        "awkward letters",
                        invoice(Locale.FRENCH, SampleBuyers.french(Locale.FRENCH), awkward(), FIRST, LAST)),
                new Case("credit note, whole", credit(SampleBuyers.french(Locale.FRENCH), List.of(fee(1), setup(2)))),
                new Case("credit note, part", credit(SampleBuyers.french(Locale.FRENCH), List.of(part()))),
                new Case("credit note, reverse charge", credit(SampleBuyers.german(), List.of(fee(1)))));
    }

    static InvoiceSheet france() {
        return invoice(Locale.FRENCH, SampleBuyers.french(Locale.FRENCH), List.of(fee(1), setup(2)), FIRST, LAST);
    }

    static InvoiceSheet several() {
        var lines = IntStream.rangeClosed(1, 34).mapToObj(SampleSheets::fee).toList();
        return invoice(Locale.FRENCH, SampleBuyers.french(Locale.FRENCH), lines, FIRST, LAST);
    }

    static InvoiceSheet abroad() {
        return invoice(Locale.ENGLISH, SampleBuyers.german(), List.of(fee(1), setup(2)), FIRST, LAST);
    }

    static InvoiceSheet credit() {
        return credit(SampleBuyers.french(Locale.FRENCH), List.of(fee(1), setup(2)));
    }

    private static List<Line> odd() {
        return List.of(
                line(1, "Honoraires YouTube", "Un mois", "0.5333", "MON", "200.00", "12.5"),
                line(2, "Conseil", null, "1.75", "HUR", "33.33", "0"),
                line(3, "Conseil", "Remise exceptionnelle", "3", "HUR", "33.33", "33.33"),
                line(4, "Offert", "Mise en route", "1", "C62", "150.00", "100"));
    }

    private static List<Line> awkward() {
        return List.of(
                line(
                        1,
                        "Sortie « Œuf & <Lune> » — 20 € d’été 🎵",
                        "Łódź, Ấn, ﬁn, 東京, \u202eאבג",
                        "1",
                        "MON",
                        "200.00",
                        "0"),
                line(2, "x".repeat(180), "y ".repeat(400).strip(), "1", "C62", "0.01", "0"));
    }

    private static Line part() {
        return line(1, "Honoraires YouTube", "Trop facturé", "1", "C62", "66.67", "0");
    }

    private static Line fee(int position) {
        return line(
                position,
                "Honoraires de gestion YouTube",
                "Création, réglage et suivi des campagnes, novembre 2026",
                "1",
                "MON",
                "200.00",
                "0");
    }

    private static Line setup(int position) {
        return line(position, "Mise en place du compte Meta", null, "1", "C62", "150.00", "10");
    }

    private static Line pack(int position) {
        return line(position, "Pack Lancement", "Quatre semaines, trois plateformes", "1", "C62", "490.00", "0");
    }

    private static Line line(
            int position, String label, String detail, String quantity, String unit, String price, String discount) {
        var vat = VatRules.treatment(FiscalPosition.FRANCE, DAY);
        var priced = new PricedLine(new BigDecimal(quantity), Money.euros(price), new BigDecimal(discount), vat);
        return line(position, label, detail, unit, priced);
    }

    private static Line line(int position, String label, String detail, String unit, PricedLine priced) {
        return new Line(
                position,
                label,
                detail,
                priced.quantity(),
                unit,
                priced.unitPrice(),
                priced.discount(),
                unit.equals("MON") ? Revenue.FEE : Revenue.SETUP,
                null,
                priced.vat(),
                priced.allowance(),
                priced.net(),
                null);
    }

    private static Line taxed(Line line, VatTreatment vat) {
        return line(
                line.position(),
                line.label(),
                line.detail(),
                line.unitCode(),
                new PricedLine(line.quantity(), line.unitPrice(), line.discount(), vat));
    }

    private static InvoiceSheet invoice(
            Locale language, BillingParty buyer, List<Line> lines, LocalDate from, LocalDate to) {
        return sheet(Kind.INVOICE, "F2026-00001", language, buyer, lines, from, to, null, null);
    }

    private static InvoiceSheet withOrder(String order) {
        return sheet(
                Kind.INVOICE,
                "F2026-00001",
                Locale.FRENCH,
                SampleBuyers.french(Locale.FRENCH),
                List.of(fee(1)),
                FIRST,
                LAST,
                order,
                null);
    }

    private static InvoiceSheet credit(BillingParty buyer, List<Line> lines) {
        var credited = new InvoiceSheet.Credited(
                "id", "F2026-00001", LocalDate.of(2026, 11, 3), "Campagne arrêtée avant son début");
        return sheet(Kind.CREDIT_NOTE, "A2026-00001", buyer.language(), buyer, lines, FIRST, LAST, null, credited);
    }

    private static InvoiceSheet sheet(
            Kind kind,
            String number,
            Locale language,
            BillingParty buyer,
            List<Line> lines,
            LocalDate from,
            LocalDate to,
            String order,
            InvoiceSheet.Credited credited) {
        var vat = VatRules.treatment(buyer.position(), DAY);
        var taxed = lines.stream().map(line -> taxed(line, vat)).toList();
        var totals = Totals.of(taxed.stream().map(Line::priced).toList(), Money.EURO);
        return new InvoiceSheet(
                "8c1d2f9e-0000-4000-8000-000000000001",
                kind,
                number,
                DAY,
                kind == Kind.INVOICE ? DAY.plusDays(30) : DAY,
                from,
                to,
                language,
                Money.EURO,
                SELLER,
                buyer,
                taxed,
                totals,
                order,
                mentions(kind, language, buyer, vat),
                credited,
                null,
                null,
                Instant.parse("2026-11-22T09:30:00Z"));
    }

    private static List<Mention> mentions(Kind kind, Locale language, BillingParty buyer, VatTreatment vat) {
        var mentions = new ArrayList<Mention>();
        mentions.add(new Mention("SELLER", "MDMC Music Ads SARL au capital de 10 000,00 € – 732829320 RCS Paris"));
        if (kind == Kind.CREDIT_NOTE) {
            mentions.add(new Mention("CREDITED", "Avoir sur la facture F2026-00001 du 3 novembre 2026"));
        }
        if (vat.reason(language) != null) {
            mentions.add(new Mention("EXEMPTION", vat.reason(language)));
        }
        mentions.add(new Mention("NATURE", "Nature de l’opération : prestations de services"));
        if (kind == Kind.INVOICE) {
            mentions.add(new Mention("DISCOUNT", "Escompte pour paiement anticipé : néant"));
            var isBusiness = buyer.kind() == BillingParty.Kind.COMPANY;
            mentions.add(new Mention(
                    isBusiness ? "LATE" : "LATE_PRIVATE",
                    "En cas de retard de paiement, pénalités exigibles dès le lendemain de l’échéance, sans rappel, au taux"
                            + " de la Banque centrale européenne majoré de 10 points de pourcentage"));
            if (isBusiness) {
                mentions.add(new Mention("RECOVERY", "Indemnité forfaitaire pour frais de recouvrement : 40 €"));
            }
        }
        return mentions;
    }
}
