package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.ledger.IssuedDocument.Income;
import com.mdmcmusicads.app.ledger.Posting.Origin;
import com.mdmcmusicads.app.ledger.Posting.Tax;
import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The sales journal: a document becomes client / income / tax. Tax on services falls due when they are paid (CGI art. 269-2 c)
 * and waits on an account of its own until then, unless the agency opted for debits. Where no tax is charged the amount is
 * told on the day of the invoice.
 */
final class SalesBook {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private SalesBook() {}

    static Posting posting(IssuedDocument document) {
        var sign = document.kind() == Kind.INVOICE ? 1 : -1;
        var sides = new Posting.Sides().debit(Purpose.CLIENTS, signed(document.gross(), sign));
        incomes(document).forEach((purpose, net) -> sides.credit(purpose, signed(net, sign)));
        var taxes = new ArrayList<Tax>();
        for (var tax : taxes(document)) {
            var owed = document.onDebits() ? Purpose.VAT_DUE : Purpose.VAT_PENDING;
            sides.credit(owed, signed(tax.tax(), sign));
            if (document.onDebits() || tax.tax().isZero()) {
                taxes.add(new Tax(
                        tax.category(),
                        tax.rate(),
                        signed(tax.base(), sign),
                        signed(tax.tax(), sign),
                        document.buyerVat()));
            }
        }
        return new Posting(
                Journal.VE,
                document.day(),
                document.number(),
                document.day(),
                label(document),
                document.source(),
                new Origin(document.id(), null, document.clientId()),
                sides.list(),
                taxes);
    }

    private static String label(IssuedDocument document) {
        return (document.kind() == Kind.INVOICE ? "Facture " : "Avoir ") + document.number() + " "
                + document.clientName();
    }

    /** What is told of each treatment: base and tax, as EN 16931 counts it, once on the sum. */
    static List<Tax> taxes(IssuedDocument document) {
        var bases = new LinkedHashMap<Treatment, Money>();
        for (var income : document.incomes()) {
            bases.merge(Treatment.of(income), income.net(), Money::plus);
        }
        return bases.entrySet().stream()
                .map(part -> tax(part.getKey(), part.getValue()))
                .toList();
    }

    private static Tax tax(Treatment treatment, Money base) {
        var tax = Money.rounded(base.amount().multiply(treatment.rate()).divide(HUNDRED), base.currency());
        return new Tax(treatment.category(), treatment.rate(), base, tax, null);
    }

    private static LinkedHashMap<Purpose, Money> incomes(IssuedDocument document) {
        var incomes = new LinkedHashMap<Purpose, Money>();
        for (var income : document.incomes()) {
            incomes.merge(Purpose.of(income.revenue()), income.net(), Money::plus);
        }
        return incomes;
    }

    private static Money signed(Money amount, int sign) {
        return sign < 0 ? amount.negated() : amount;
    }

    private record Treatment(String category, BigDecimal rate) {

        static Treatment of(Income income) {
            return new Treatment(income.category(), income.rate().stripTrailingZeros());
        }
    }
}
