package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is left of an invoice after the credit notes issued on it.
 *
 * @param nets before tax, by position of the line
 * @param gross with tax, of the whole invoice
 */
public record Left(Map<Integer, Money> nets, Money gross) {

    static Left of(InvoiceSheet original, Map<Integer, BigDecimal> taken, BigDecimal gross) {
        var currency = original.currency();
        var nets = original.lines().stream()
                .collect(Collectors.toMap(
                        InvoiceSheet.Line::position,
                        line -> line.net()
                                .minus(new Money(taken.getOrDefault(line.position(), BigDecimal.ZERO), currency))));
        return new Left(nets, original.totals().gross().minus(new Money(gross, currency)));
    }

    Money of(InvoiceSheet.Line line) {
        return nets.get(line.position());
    }

    /** Every line of which something is left, whole. */
    List<CreditLine> everything() {
        return nets.entrySet().stream()
                .filter(entry -> entry.getValue().isPositive())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new CreditLine(entry.getKey(), null))
                .toList();
    }
}
