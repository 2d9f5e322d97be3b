package com.mdmcmusicads.app.vat;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aMonthOfOnePlatformIsTwoHundredAndForty() {
        var totals = totals(line("1", "200.00", "0", FiscalPosition.FRANCE));

        assertThat(totals.net()).isEqualTo(Money.euros("200.00"));
        assertThat(totals.tax()).isEqualTo(Money.euros("40.00"));
        assertThat(totals.gross()).isEqualTo(Money.euros("240.00"));
    }

    @Test
    void taxIsRoundedOncePerRateNotPerLine() {
        var cents = Stream.generate(() -> line("1", "0.33", "0", FiscalPosition.FRANCE))
                .limit(10)
                .toList();

        var totals = Totals.of(cents, Money.EURO);

        assertThat(totals.net()).isEqualTo(Money.euros("3.30"));
        assertThat(totals.tax()).isEqualTo(Money.euros("0.66"));
    }

    @Test
    void linesAreRoundedBeforeTheyAreSummed() {
        var totals = totals(
                line("0.3333", "200.00", "0", FiscalPosition.FRANCE),
                line("0.3333", "200.00", "0", FiscalPosition.FRANCE),
                line("0.3333", "200.00", "0", FiscalPosition.FRANCE));

        assertThat(totals.net()).isEqualTo(Money.euros("199.98"));
    }

    @Test
    void discountsAreRoundedToTheCent() {
        var line = line("1", "99.99", "12.5", FiscalPosition.FRANCE);

        assertThat(line.allowance()).isEqualTo(Money.euros("12.50"));
        assertThat(line.net()).isEqualTo(Money.euros("87.49"));
    }

    @Test
    void theBuyerOwesTheTaxInTheRestOfTheUnion() {
        var totals = totals(line("1", "200.00", "0", FiscalPosition.EU_REVERSE_CHARGE));

        assertThat(totals.gross()).isEqualTo(Money.euros("200.00"));
        assertThat(totals.parts()).singleElement().satisfies(part -> {
            assertThat(part.vat().category()).isEqualTo(VatCategory.AE);
            assertThat(part.vat().reasonFr()).startsWith("Autoliquidation");
        });
    }

    @Test
    void eachTreatmentIsTaxedApart() {
        var totals = totals(
                line("1", "200.00", "0", FiscalPosition.FRANCE),
                line("1", "100.00", "0", FiscalPosition.OUTSIDE_EU),
                line("1", "50.00", "0", FiscalPosition.FRANCE));

        assertThat(totals.parts()).extracting(VatPart::taxable).containsExactly(Money.euros("250"), Money.euros("100"));
        assertThat(totals.gross()).isEqualTo(Money.euros("400.00"));
    }

    private static Totals totals(PricedLine... lines) {
        return Totals.of(List.of(lines), Money.EURO);
    }

    private static PricedLine line(String quantity, String price, String discount, FiscalPosition position) {
        return new PricedLine(
                new BigDecimal(quantity),
                Money.euros(price),
                new BigDecimal(discount),
                VatRules.treatment(position, TODAY));
    }
}
