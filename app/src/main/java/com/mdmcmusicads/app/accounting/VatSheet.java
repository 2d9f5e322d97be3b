package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.ledger.LedgerTaxes;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.texts.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tax of a period as an Excel file: month by month and treatment by treatment, then each buyer elsewhere in the EU. */
@Component
class VatSheet {

    private final LedgerTaxes taxes;
    private final Texts texts;

    VatSheet(LedgerTaxes taxes, Texts texts) {
        this.taxes = taxes;
        this.texts = texts;
    }

    SheetWriter write(LocalDate from, LocalDate to, Locale language) {
        var sheet = new SheetWriter(
                texts.say(language, "accounting.kind.VAT_SUMMARY"),
                language,
                List.of(
                        Column.text(word(language, "month"), 10),
                        Column.text(word(language, "treatment"), 40),
                        Column.text(word(language, "buyer-vat"), 18),
                        Column.text(word(language, "client"), 30),
                        Column.of(word(language, "rate"), Kind.NUMBER),
                        new Column(word(language, "base"), Kind.EUROS, 14),
                        new Column(word(language, "tax"), Kind.EUROS, 14)));
        for (var month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            var first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            var last = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
            month(sheet, month, first, last, language);
        }
        return sheet;
    }

    private void month(SheetWriter sheet, YearMonth month, LocalDate first, LocalDate last, Locale language) {
        for (var sum : taxes.sums(first, last)) {
            var treatment = texts.say(language, "accounting.category." + sum.category());
            sheet.row(month.toString(), treatment, null, null, sum.rate(), amount(sum.base()), amount(sum.tax()));
        }
        for (var service : taxes.services(first, last)) {
            var treatment = texts.say(language, "accounting.services");
            sheet.row(
                    month.toString(),
                    treatment,
                    service.buyerVat(),
                    service.buyer(),
                    null,
                    amount(service.base()),
                    null);
        }
    }

    private String word(Locale language, String column) {
        return texts.say(language, "accounting.column." + column);
    }

    private static java.math.BigDecimal amount(Money money) {
        return money.amount();
    }
}
