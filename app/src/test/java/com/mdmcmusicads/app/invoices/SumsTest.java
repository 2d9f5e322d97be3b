package com.mdmcmusicads.app.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.vat.FiscalPosition;
import com.mdmcmusicads.app.vat.PricedLine;
import com.mdmcmusicads.app.vat.Totals;
import com.mdmcmusicads.app.vat.VatRules;
import com.mdmcmusicads.app.vat.VatTreatment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever is on an invoice, its sums hold, and what is taken back of it never comes to more. */
class SumsTest {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @RepeatedTest(500)
    void linesTaxAndTotalAlwaysAgree(RepetitionInfo round) {
        var invoice = invoice(new Random(round.getCurrentRepetition()));
        var totals = invoice.totals();

        var net = invoice.lines().stream().map(InvoiceSheet.Line::net).reduce(Money.euros("0"), Money::plus);
        assertThat(totals.net()).as("BR-CO-10").isEqualTo(net);
        assertThat(totals.gross()).as("BR-CO-15").isEqualTo(totals.net().plus(totals.tax()));
        assertThat(totals.parts())
                .allSatisfy(part -> assertThat(part.tax().amount())
                        .as("BR-CO-17")
                        .isEqualByComparingTo(part.taxable()
                                .amount()
                                .multiply(part.vat().rate())
                                .divide(HUNDRED)
                                .setScale(2, RoundingMode.HALF_UP)));
        assertThat(invoice.lines())
                .allSatisfy(line -> assertThat(line.net())
                        .as("the discount is rounded once")
                        .isEqualTo(line.unitPrice().times(line.quantity()).minus(line.allowance())));
    }

    @RepeatedTest(300)
    void creditNotesInPiecesNeverComeToMoreThanTheInvoice(RepetitionInfo round) {
        var chance = new Random(1000L + round.getCurrentRepetition());
        var original = invoice(chance);
        Map<Integer, BigDecimal> taken = new HashMap<>();
        var gross = Money.euros("0");
        for (var at = 0; at < 5; at++) {
            var left = Left.of(original, taken, gross.amount());
            var lines = piece(original, left, chance, at == 4);
            if (lines.isEmpty() || !left.gross().isPositive()) {
                continue;
            }
            gross = gross.plus(take(CreditPlan.lines(credit(original, lines), original, left), taken));
        }
        assertThat(gross).isLessThanOrEqualTo(original.totals().gross());
        assertThat(original.totals().gross().minus(gross))
                .as("all but cents of rounding is taken back in the end")
                .isLessThanOrEqualTo(Money.euros("0.05"));
    }

    @Test
    void whatWasSealedReadsBackTheSame() {
        var invoice = invoice(new Random(7));
        assertThat(Seals.read(Seals.write(invoice))).isEqualTo(invoice);
        assertThat(Seals.write(Seals.read(Seals.write(invoice)))).isEqualTo(Seals.write(invoice));
    }

    @Test
    void aSealChangesWithEveryLetterAndWithTheOneBefore() {
        assertThat(Seals.hash("", "a")).isNotEqualTo(Seals.hash("", "b")).isNotEqualTo(Seals.hash("x", "a"));
    }

    private static Money take(List<DraftLine> lines, Map<Integer, BigDecimal> taken) {
        var priced = lines.stream().map(SumsTest::priced).toList();
        for (var at = 0; at < lines.size(); at++) {
            taken.merge(lines.get(at).creditedPosition(), priced.get(at).net().amount(), BigDecimal::add);
        }
        return Totals.of(priced, Money.EURO).gross();
    }

    private static PricedLine priced(DraftLine entry) {
        var line = entry.line();
        return new PricedLine(line.quantity(), line.unitPrice(), line.discount(), entry.vat());
    }

    private static List<CreditLine> piece(InvoiceSheet original, Left left, Random chance, boolean isLast) {
        if (isLast) {
            return left.everything();
        }
        var lines = new ArrayList<CreditLine>();
        for (var line : original.lines()) {
            var rest = left.of(line);
            if (chance.nextBoolean() && rest.minor() > 2) {
                lines.add(new CreditLine(
                        line.position(),
                        Money.ofMinor(1 + (long) (chance.nextDouble() * rest.minor() / 2), Money.EURO)));
            }
        }
        return lines;
    }

    private static NewCredit credit(InvoiceSheet original, List<CreditLine> lines) {
        return new NewCredit(original.id(), lines, "Essai", null);
    }

    private static InvoiceSheet invoice(Random chance) {
        var lines = IntStream.rangeClosed(1, 1 + chance.nextInt(6))
                .mapToObj(position -> line(position, chance))
                .toList();
        var totals = Totals.of(lines.stream().map(InvoiceSheet.Line::priced).toList(), Money.EURO);
        return new InvoiceSheet(
                "1",
                Kind.INVOICE,
                "F2026-00001",
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2026, 12, 22),
                null,
                null,
                java.util.Locale.FRENCH,
                Money.EURO,
                null,
                null,
                lines,
                totals,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static InvoiceSheet.Line line(int position, Random chance) {
        var price = Money.ofMinor(1 + chance.nextInt(100_000), Money.EURO);
        var quantity = BigDecimal.valueOf(1 + chance.nextInt(30_000), chance.nextInt(4))
                .stripTrailingZeros();
        var discount = chance.nextInt(3) == 0 ? BigDecimal.valueOf(chance.nextInt(9_000), 2) : BigDecimal.ZERO;
        var priced = new PricedLine(quantity, price, discount, vat(chance));
        return new InvoiceSheet.Line(
                position,
                "Ligne " + position,
                null,
                quantity,
                "C62",
                price,
                discount,
                Revenue.OTHER,
                null,
                priced.vat(),
                priced.allowance(),
                priced.net(),
                null);
    }

    private static VatTreatment vat(Random chance) {
        var day = LocalDate.of(2026, 11, 22);
        return chance.nextInt(4) == 0
                ? VatRules.treatment(FiscalPosition.EU_REVERSE_CHARGE, day)
                : VatRules.treatment(FiscalPosition.FRANCE, day);
    }
}
