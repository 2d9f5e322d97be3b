package com.mdmcmusicads.app.vat;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Totals as EN 16931 counts them: each line is rounded, lines are summed (BR-CO-10), tax is counted once per category and
 * rate on that sum and rounded there (BR-CO-17), never per line.
 *
 * @param net before tax (BT-109)
 * @param parts one per category and rate, in the order the lines bring them
 * @param tax the sum of the parts (BT-110)
 * @param gross with tax (BT-112)
 */
public record Totals(Money net, List<VatPart> parts, Money tax, Money gross) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * @param currency of all lines, and of the zeros when there are none
     * @throws com.mdmcmusicads.app.money.MixedCurrencies when a line is in another currency
     */
    public static Totals of(Collection<PricedLine> lines, Currency currency) {
        var taxable = new LinkedHashMap<VatTreatment, Money>();
        lines.forEach(line -> taxable.merge(line.vat(), line.net(), Money::plus));
        var parts = taxable.entrySet().stream()
                .map(entry -> new VatPart(entry.getKey(), entry.getValue(), tax(entry.getKey(), entry.getValue())))
                .toList();
        var zero = Money.zero(currency);
        var net = parts.stream().map(VatPart::taxable).reduce(zero, Money::plus);
        var tax = parts.stream().map(VatPart::tax).reduce(zero, Money::plus);
        return new Totals(net, parts, tax, net.plus(tax));
    }

    private static Money tax(VatTreatment vat, Money taxable) {
        return Money.rounded(taxable.amount().multiply(vat.rate()).divide(HUNDRED), taxable.currency());
    }
}
