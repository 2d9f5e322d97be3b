package com.mdmcmusicads.app.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.clients.VatCheck;
import com.mdmcmusicads.app.company.Seller;
import com.mdmcmusicads.app.mentions.Facts.Charge;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.texts.SomeTexts;
import com.mdmcmusicads.app.vat.FiscalPosition;
import com.mdmcmusicads.app.vat.VatRules;
import com.mdmcmusicads.app.vat.VatTreatment;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each mention that is missing, one by one, and the words that are printed. */
class MentionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Mentions mentions;

    MentionsTest() throws IOException {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        mentions = new Mentions(new MentionWords(new LegalTexts(json), SomeTexts.all()));
    }

    @Test
    void aCompleteInvoiceMissesNothing() {
        assertThat(mentions.missing(facts(new Case()))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachMissingMentionIsNamed() {
        var cases = new LinkedHashMap<String, Case>();
        cases.put("SELLER_NAME", new Case().seller("name", null));
        cases.put("SELLER_ADDRESS", new Case().seller("street", " "));
        cases.put("SELLER_SIREN", new Case().seller("siren", "123456789"));
        cases.put("SELLER_RCS", new Case().seller("rcsCity", null));
        cases.put("SELLER_LEGAL_FORM", new Case().seller("legalForm", null));
        cases.put("SELLER_CAPITAL", new Case().seller("shareCapital", null));
        cases.put("SELLER_VAT", new Case().seller("vatNumber", null));
        cases.put("BUYER_NAME", new Case().buyer("legalName", null));
        cases.put("BUYER_ADDRESS", new Case().buyer("postcode", null));
        cases.put("BUYER_SIREN", new Case().buyer("siren", null));
        cases.put("BUYER_VAT", german().buyer("vatNumber", null));
        cases.put("BUYER_VAT_CHECK", german().buyer("vatCheck", null));
        cases.put("BUYER_POSITION", german().buyer("kind", BillingParty.Kind.PERSON));
        cases.put("BUYER_OVERSEAS", new Case().buyer("country", "GP").buyer("siren", null));
        cases.put("PAYMENT_TERM", new Case().due(DAY.plusDays(61)));
        cases.put("LINES", new Case().lines());
        cases.put("SUPPLY_PERIOD", new Case().from(null));
        cases.put("CURRENCY", new Case().currency("USD"));
        cases.put("LINE_LABEL", new Case().lines(charge(" ", "1", normal())));
        cases.put("LINE_QUANTITY", new Case().lines(charge("Gestion", "0", normal())));
        cases.put(
                "LINE_EXEMPTION",
                new Case()
                        .lines(charge(
                                "Gestion",
                                "1",
                                new VatTreatment(
                                        com.mdmcmusicads.app.vat.VatCategory.E, BigDecimal.ZERO, null, null, null))));
        return cases.entrySet().stream()
                .map(one -> dynamicTest(one.getKey(), () -> {
                    var missing = mentions.missing(facts(one.getValue()));
                    assertThat(missing).extracting(Missing::code).containsExactly(one.getKey());
                    assertThat(missing).allSatisfy(it -> {
                        assertThat(it.source()).isNotBlank();
                        assertThat(SomeTexts.all().has(it.messageKey())).isTrue();
                    });
                }));
    }

    @Test
    void everyRequirementHasItsCase() {
        var shown = eachMissingMentionIsNamed().map(DynamicTest::getDisplayName).toList();
        assertThat(shown)
                .containsAll(Arrays.stream(Requirement.values()).map(Enum::name).toList());
    }

    @Test
    void aPrivatePersonNeedsNoSirenAndOwesNoFortyEuros() {
        var person = new Case().buyer("kind", BillingParty.Kind.PERSON).buyer("siren", null);

        assertThat(mentions.missing(facts(person))).isEmpty();
        assertThat(mentions.of(facts(person)))
                .extracting(Mention::code)
                .containsExactly("SELLER", "NATURE", "DISCOUNT", "LATE_PRIVATE");
    }

    @Test
    void aCompanyReadsTheRateTheFortyEurosAndTheOption() {
        assertThat(mentions.of(facts(new Case().debits())))
                .extracting(Mention::code)
                .containsExactly("SELLER", "NATURE", "DEBITS", "DISCOUNT", "LATE", "RECOVERY");
        assertThat(mentions.of(facts(new Case())).get(0).text())
                .isEqualTo("MDMC Music Ads SAS au capital de 10\u202f000,00\u00a0€ – 732829320 RCS Paris");
    }

    @Test
    void aGermanCompanyReadsWhyItPaysNoTax() {
        assertThat(mentions.missing(facts(german()))).isEmpty();
        assertThat(mentions.of(facts(german())))
                .filteredOn(mention -> mention.code().equals("EXEMPTION"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.text()).contains("Autoliquidation"));
    }

    @Test
    void aSoleTraderHasNoCapital() {
        var trader = new Case().seller("shareCapital", null).seller("legalForm", "EI");
        assertThat(mentions.missing(facts(trader))).isEmpty();
    }

    private static Case german() {
        return new Case()
                .buyer("country", "DE")
                .buyer("siren", null)
                .buyer("vatNumber", "DE811569869")
                .buyer("vatCheck", new VatCheck(VatCheck.Outcome.VALID, Instant.parse("2026-11-20T10:00:00Z"), "WAPI1"))
                .buyer("position", FiscalPosition.EU_REVERSE_CHARGE)
                .lines(charge("Gestion", "1", VatRules.treatment(FiscalPosition.EU_REVERSE_CHARGE, DAY)));
    }

    private static VatTreatment normal() {
        return VatRules.treatment(FiscalPosition.FRANCE, DAY);
    }

    private static Charge charge(String label, String quantity, VatTreatment vat) {
        return new Charge(label, new BigDecimal(quantity), vat, true);
    }

    private static Facts facts(Case given) {
        var s = given.seller;
        var b = given.buyer;
        var seller = new Seller(
                (String) s.get("name"),
                (String) s.get("legalForm"),
                (Money) s.get("shareCapital"),
                (String) s.get("street"),
                null,
                "75010",
                "Paris",
                "FR",
                (String) s.get("siren"),
                "73282932000074",
                (String) s.get("rcsCity"),
                (String) s.get("vatNumber"),
                "a@example.org",
                null,
                null,
                null,
                given.debits);
        var buyer = new BillingParty(
                "1",
                (BillingParty.Kind) b.get("kind"),
                (String) b.get("legalName"),
                "Label",
                "Ada",
                "ada@example.org",
                Locale.FRENCH,
                "3 rue d’Essai",
                null,
                (String) b.get("postcode"),
                "Lyon",
                (String) b.get("country"),
                (String) b.get("siren"),
                null,
                (String) b.get("vatNumber"),
                (VatCheck) b.get("vatCheck"),
                (FiscalPosition) b.get("position"),
                Money.EURO,
                30,
                null);
        return new Facts(DAY, given.due, given.from, given.currency, seller, buyer, given.charges, null);
    }

    /** An invoice that is complete but for what is said. */
    private static final class Case {

        private final Map<String, Object> seller = new LinkedHashMap<>(Map.of(
                "name", "MDMC Music Ads",
                "legalForm", "SAS",
                "shareCapital", Money.euros("10000"),
                "street", "12 rue d’Essai",
                "siren", "732829320",
                "rcsCity", "Paris",
                "vatNumber", "FR44732829320"));
        private final Map<String, Object> buyer = new LinkedHashMap<>(Map.of(
                "kind", BillingParty.Kind.COMPANY,
                "legalName", "Label SARL",
                "postcode", "69001",
                "country", "FR",
                "siren", "732829320",
                "position", FiscalPosition.FRANCE));
        private LocalDate due = DAY.plusDays(30);
        private LocalDate from = LocalDate.of(2026, 11, 1);
        private Currency currency = Money.EURO;
        private List<Charge> charges = List.of(charge("Gestion", "1", normal()));
        private boolean debits;

        Case seller(String field, Object value) {
            seller.put(field, value);
            return this;
        }

        Case buyer(String field, Object value) {
            buyer.put(field, value);
            return this;
        }

        Case due(LocalDate day) {
            due = day;
            return this;
        }

        Case from(LocalDate day) {
            from = day;
            return this;
        }

        Case currency(String code) {
            currency = Currency.getInstance(code);
            return this;
        }

        Case lines(Charge... lines) {
            charges = List.of(lines);
            return this;
        }

        Case debits() {
            debits = true;
            return this;
        }
    }
}
