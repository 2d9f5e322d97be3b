package com.mdmcmusicads.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.invoices.Revenue;
import com.mdmcmusicads.app.ledger.IssuedDocument.Income;
import com.mdmcmusicads.app.ledger.Posting.Side;
import com.mdmcmusicads.app.ledger.TaxDue.Part;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final BigDecimal TWENTY = new BigDecimal("20");

    @Test
    void anInvoiceIsClientIncomeByKindAndTaxThatWaitsForThePayment() {
        var posting = SalesBook.posting(
                invoice(false, income(Revenue.FEE, "S", "20", "200.00"), income(Revenue.SETUP, "S", "20", "100.00")));

        assertThat(posting.journal()).isEqualTo(Journal.VE);
        assertThat(posting.sides())
                .containsExactly(
                        new Side(Purpose.CLIENTS, Money.euros("360"), true),
                        new Side(Purpose.FEE, Money.euros("-200"), false),
                        new Side(Purpose.SETUP, Money.euros("-100"), false),
                        new Side(Purpose.VAT_PENDING, Money.euros("-60"), false));
        assertThat(posting.taxes()).as("nothing is due yet").isEmpty();
    }

    @Test
    void withTheOptionForDebitsTaxIsDueAtOnce() {
        var posting = SalesBook.posting(invoice(true, income(Revenue.FEE, "S", "20", "200.00")));

        assertThat(posting.sides()).contains(new Side(Purpose.VAT_DUE, Money.euros("-40"), false));
        assertThat(posting.taxes()).singleElement().satisfies(tax -> {
            assertThat(tax.base()).isEqualTo(Money.euros("200"));
            assertThat(tax.tax()).isEqualTo(Money.euros("40"));
        });
    }

    @Test
    void withoutTaxTheAmountIsToldOnTheDayOfTheInvoice() {
        var posting = SalesBook.posting(invoice(false, income(Revenue.FEE, "AE", "0", "200.00")));

        assertThat(posting.sides()).hasSize(2);
        assertThat(posting.taxes()).singleElement().satisfies(tax -> {
            assertThat(tax.category()).isEqualTo("AE");
            assertThat(tax.buyerVat()).isEqualTo("DE123456789");
        });
    }

    @Test
    void aCreditNoteIsTheOtherWayRound() {
        var credit = document(Kind.CREDIT_NOTE, false, income(Revenue.FEE, "S", "20", "200.00"));

        assertThat(SalesBook.posting(credit).sides())
                .containsExactly(
                        new Side(Purpose.CLIENTS, Money.euros("-240"), true),
                        new Side(Purpose.FEE, Money.euros("200"), false),
                        new Side(Purpose.VAT_PENDING, Money.euros("40"), false));
    }

    @Test
    void moneyComesInAtTheBankOrTheProviderAndWaitsWhenNobodyKnowsWhose() {
        assertThat(CashBook.posting(move(Method.TRANSFER, "c", "240.00")).journal())
                .isEqualTo(Journal.BQ);
        assertThat(CashBook.posting(move(Method.SEPA_DEBIT, "c", "-240.00")).sides())
                .containsExactly(
                        new Side(Purpose.ONLINE, Money.euros("-240"), false),
                        new Side(Purpose.CLIENTS, Money.euros("240"), true));
        assertThat(CashBook.posting(move(Method.TRANSFER, null, "5.00")).sides())
                .contains(new Side(Purpose.UNKNOWN, Money.euros("-5"), false));
    }

    @Test
    void whatDoesNotBalanceIsNoEntry() {
        assertThatThrownBy(() -> new Posting(
                        Journal.VE,
                        DAY,
                        "F",
                        DAY,
                        "x",
                        "s",
                        null,
                        List.of(new Side(Purpose.FEE, Money.euros("1"), false)),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyDocumentBalancesWhateverItsLines() {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++) {
            var incomes = new ArrayList<Income>();
            for (var at = 0; at <= random.nextInt(5); at++) {
                incomes.add(income(
                        Revenue.values()[random.nextInt(4)],
                        "S",
                        List.of("20", "8.5", "5.5").get(random.nextInt(3)),
                        "%d.%02d".formatted(random.nextInt(900), random.nextInt(100))));
            }
            var document = document(
                    random.nextBoolean() ? Kind.INVOICE : Kind.CREDIT_NOTE,
                    random.nextBoolean(),
                    incomes.toArray(Income[]::new));
            assertThat(SalesBook.posting(document)).isNotNull();
        }
    }

    @Test
    void taxFallsDueAsMoneyComesInAndSumsToThatOfTheInvoice() {
        var random = new Random(20261122);
        for (var round = 0; round < 2000; round++) {
            var base = Money.ofMinor(1 + random.nextInt(100_000), Money.EURO);
            var tax = Money.rounded(base.amount().multiply(new BigDecimal("0.2")), Money.EURO);
            var gross = base.plus(tax);
            var due = due(base, tax);
            var paid = Money.zero(Money.EURO);
            while (paid.compareTo(gross) < 0) {
                var next = Money.ofMinor(1 + random.nextInt((int) gross.minor()), Money.EURO);
                paid = gross.min(paid.plus(next));
                var before = due.moved().tax();
                due = due.moved(due.step(now(gross, paid, paid)));
                assertThat(due.moved().tax()).isBetween(before, tax);
            }
            assertThat(due.moved()).isEqualTo(new Part(base, tax));
            due = due.moved(due.step(now(gross, Money.zero(Money.EURO), Money.zero(Money.EURO))));
            assertThat(due.moved().isNothing()).as("taken back").isTrue();
        }
    }

    @Test
    void whatACreditNoteTookBackNeverFallsDue() {
        var all = new Part(Money.euros("200"), Money.euros("40"));
        var credited = new Part(Money.euros("50"), Money.euros("10"));
        var nothing = new Part(Money.euros("0"), Money.euros("0"));
        var due = new TaxDue("i", "S", TWENTY, all, credited, nothing);

        var settled = new Settlement(
                1, "i", "F", DAY, "c", "C", null, DAY, Money.euros("240"), Money.euros("180"), Money.euros("240"));
        assertThat(due.step(settled)).isEqualTo(new Part(Money.euros("150"), Money.euros("30")));
    }

    @Test
    void theAccountOfADayIsTheOneThatWasValidThen() {
        var chart = new Chart(List.of(
                new ChartAccount(Purpose.FEE, "706000", "Old", LocalDate.of(2000, 1, 1)),
                new ChartAccount(Purpose.FEE, "706100", "New", LocalDate.of(2027, 1, 1))));

        assertThat(chart.at(Purpose.FEE, DAY).account()).isEqualTo("706000");
        assertThat(chart.at(Purpose.FEE, LocalDate.of(2027, 1, 1)).account()).isEqualTo("706100");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22,12,2026-12-31",
        "2026-11-22,6,2027-06-30",
        "2026-02-01,2,2026-02-28",
        "2028-02-29,2,2028-02-29"
    })
    void aDayBelongsToTheYearThatClosesNext(LocalDate day, int month, LocalDate closing) {
        assertThat(ChartRows.closing(day, month)).isEqualTo(closing);
    }

    @Test
    void linesThatAreBoundAndAddUpToNothingGetALetter() {
        var lettering = new Lettering();
        lettering.bind("payment", "one");
        lettering.bind("payment", "two");
        lettering.bind("credit", "two");
        lettering.bind("other", "three");
        var lines = List.of(
                line(1, "one", "120"),
                line(2, "two", "240"),
                line(3, "credit", "-60"),
                line(4, "payment", "-300"),
                line(5, "three", "100"),
                line(6, "other", "-99"),
                line(7, "alone", "0"));

        assertThat(lettering.settled(lines)).containsExactly(lines.subList(0, 4));
        assertThat(Lettering.code(0) + Lettering.code(25) + Lettering.code(26) + Lettering.code(702))
                .isEqualTo("AZAAAAA");
    }

    private static Lettering.Line line(long entry, String node, String amount) {
        return new Lettering.Line(entry, 1, node, Money.euros(amount), null);
    }

    private static TaxDue due(Money base, Money tax) {
        var nothing = new Part(Money.euros("0"), Money.euros("0"));
        return new TaxDue("i", "S", TWENTY, new Part(base, tax), nothing, nothing);
    }

    private static Settlement now(Money gross, Money paid, Money settled) {
        return new Settlement(1, "i", "F", DAY, "c", "C", "p", DAY, gross, paid, settled);
    }

    private static MoneyMove move(Method method, String clientId, String amount) {
        return new MoneyMove(1, "p", method, Money.euros(amount), DAY, clientId, null, "RECEIVED", "RG000001");
    }

    private static Income income(Revenue revenue, String category, String rate, String net) {
        return new Income(revenue, category, new BigDecimal(rate), Money.euros(net));
    }

    private static IssuedDocument invoice(boolean onDebits, Income... incomes) {
        return document(Kind.INVOICE, onDebits, incomes);
    }

    private static IssuedDocument document(Kind kind, boolean onDebits, Income... incomes) {
        var empty = new IssuedDocument(
                "i",
                kind,
                "F2026-00001",
                DAY,
                "c",
                "Client",
                "DE123456789",
                onDebits,
                null,
                Money.euros("0"),
                List.of(incomes));
        var gross = SalesBook.taxes(empty).stream()
                .map(tax -> tax.base().plus(tax.tax()))
                .reduce(Money.euros("0"), Money::plus);
        return new IssuedDocument(
                "i", kind, "F2026-00001", DAY, "c", "Client", "DE123456789", onDebits, null, gross, List.of(incomes));
    }
}
