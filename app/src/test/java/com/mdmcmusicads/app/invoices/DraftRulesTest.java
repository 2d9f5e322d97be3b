package com.mdmcmusicads.app.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.invoices.InvoiceRefusal.Reason;
import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes no sense is refused before anything is written. */
class DraftRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void whatMakesSensePasses() {
        assertThatCode(() -> DraftRules.check(invoice(DAY, DAY, line("1", "200", "12.5", "MON"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> DraftRules.check(invoice(null, null))).doesNotThrowAnyException();
    }

    @Test
    void nonsenseIsRefused() {
        refuses(Reason.INVALID, invoice(DAY, DAY.minusDays(1), line("1", "200", "0", "MON")));
        refuses(Reason.INVALID, invoice(null, DAY, line("1", "200", "0", "MON")));
        refuses(Reason.INVALID, invoice(DAY, DAY, line("-1", "200", "0", "MON")));
        refuses(Reason.INVALID, invoice(DAY, DAY, line("1.00001", "200", "0", "MON")));
        refuses(Reason.INVALID, invoice(DAY, DAY, line("100000000", "200", "0", "MON")));
        refuses(Reason.INVALID, invoice(DAY, DAY, line("1", "-200", "0", "MON")));
        refuses(Reason.INVALID, invoice(DAY, DAY, line("1", "200", "100.5", "MON")));
        refuses(Reason.INVALID, invoice(DAY, DAY, line("1", "200", "-1", "MON")));
        refuses(Reason.INVALID, invoice(DAY, DAY, line("1", "200", "1.005", "MON")));
        refuses(Reason.INVALID, invoice(DAY, DAY, line("1", "200", "0", "month; drop table")));
        var endless = Collections.nCopies(DraftRules.MOST_LINES + 1, line("1", "200", "0", "MON"));
        refuses(Reason.INVALID, new NewInvoice("1", endless, DAY, DAY, null, null, null));
    }

    @Test
    void linesInTwoCurrenciesAreRefused() {
        var dollars = new NewLine(
                "Fee",
                null,
                BigDecimal.ONE,
                "MON",
                new Money(BigDecimal.TEN, Currency.getInstance("USD")),
                BigDecimal.ZERO,
                Revenue.FEE,
                null);
        refuses(Reason.CURRENCIES, invoice(DAY, DAY, line("1", "200", "0", "MON"), dollars));
    }

    private static void refuses(Reason reason, NewInvoice invoice) {
        assertThatThrownBy(() -> DraftRules.check(invoice))
                .isInstanceOfSatisfying(
                        InvoiceRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static NewInvoice invoice(LocalDate from, LocalDate to, NewLine... lines) {
        return new NewInvoice("1", List.of(lines), from, to, null, null, null);
    }

    private static NewLine line(String quantity, String price, String discount, String unit) {
        return new NewLine(
                "Gestion",
                null,
                new BigDecimal(quantity),
                unit,
                Money.euros(price),
                new BigDecimal(discount),
                Revenue.FEE,
                null);
    }
}
