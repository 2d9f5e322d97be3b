package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.vat.FiscalPosition;
import com.mdmcmusicads.app.vat.Totals;
import com.mdmcmusicads.app.vat.VatRules;
import com.mdmcmusicads.app.vat.VatTreatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a text comes to for somebody of this fiscal position.
 *
 * @param lines all of them, priced
 * @param once what is owed at order
 * @param monthly what is owed a month
 */
public record Pricing(
        List<QuoteSheet.Line> lines,
        Totals once,
        Totals monthly,
        BigDecimal biggestDiscount,
        List<QuoteSheet.Declared> media) {

    public static Pricing of(QuoteText text, FiscalPosition position, LocalDate day) {
        var currency = Currency.getInstance(text.currency());
        var vat = VatRules.treatment(position, day);
        var lines = IntStream.range(0, text.items().size())
                .mapToObj(at -> line(at + 1, text.items().get(at), currency, vat))
                .toList();
        var media = text.media().stream()
                .map(plan -> new QuoteSheet.Declared(plan.platform(), new MediaBudget(plan.budget(), currency)))
                .toList();
        return new Pricing(
                lines,
                total(lines, Unit.ONCE, currency),
                total(lines, Unit.MONTH, currency),
                biggestDiscount(lines),
                media);
    }

    private static QuoteSheet.Line line(int position, QuoteItem item, Currency currency, VatTreatment vat) {
        return new QuoteSheet.Line(
                position,
                item.offerCode(),
                item.label(),
                item.detail(),
                item.platform(),
                item.unit(),
                item.quantity(),
                new Money(item.unitPrice(), currency),
                item.discount(),
                item.optional(),
                item.chosen(),
                vat);
    }

    static Totals total(List<QuoteSheet.Line> lines, Unit unit, Currency currency) {
        var priced = lines.stream()
                .filter(line -> line.unit() == unit && line.chosen())
                .map(QuoteSheet.Line::priced)
                .toList();
        return Totals.of(priced, currency);
    }

    private static BigDecimal biggestDiscount(List<QuoteSheet.Line> lines) {
        return lines.stream()
                .map(QuoteSheet.Line::discount)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
