package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.vat.PricedLine;
import com.mdmcmusicads.app.vat.Totals;
import com.mdmcmusicads.app.vat.VatTreatment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A quote as other rooms see it: one version of it, priced.
 *
 * @param version of the text shown here
 * @param clientId or null as long as it is for a lead
 * @param leadId or null
 * @param once what is owed at order, lines of {@link Unit#ONCE}; options that are not chosen are left out
 * @param monthly what is owed every month, lines of {@link Unit#MONTH}
 * @param biggestDiscount per cent, over all lines
 * @param issuedOn the day it was released for sending, or null before
 * @param validUntil the last day it can be accepted, or null before it is released
 * @param sellerAccountId who answers for it
 */
public record QuoteSheet(
        String id,
        String number,
        int version,
        QuoteState state,
        String clientId,
        String leadId,
        Addressee addressee,
        Locale language,
        Currency currency,
        List<Line> lines,
        Totals once,
        Totals monthly,
        BigDecimal biggestDiscount,
        List<Declared> media,
        LocalDate issuedOn,
        LocalDate validUntil,
        int validDays,
        String sellerAccountId,
        String note,
        Instant createdAt) {

    /** The lines that count: those that are no option, and the options that are chosen. */
    public List<Line> ordered() {
        return lines.stream().filter(Line::chosen).toList();
    }

    /** The same with exactly these options taken, by position. */
    public QuoteSheet choosing(Set<Integer> options) {
        var chosen = lines.stream()
                .map(line -> line.choose(options.contains(line.position())))
                .toList();
        return new QuoteSheet(
                id,
                number,
                version,
                state,
                clientId,
                leadId,
                addressee,
                language,
                currency,
                chosen,
                Pricing.total(chosen, Unit.ONCE, currency),
                Pricing.total(chosen, Unit.MONTH, currency),
                biggestDiscount,
                media,
                issuedOn,
                validUntil,
                validDays,
                sellerAccountId,
                note,
                createdAt);
    }

    /** What is owed with the order: what is due once and the first month. */
    public Totals atOrder() {
        return Totals.of(ordered().stream().map(Line::priced).toList(), currency);
    }

    /** Everything but the media budget, first month: what an approval looks at. */
    public Money firstMonth() {
        return once.net().plus(monthly.net());
    }

    /**
     * One line.
     *
     * @param position the first is 1
     * @param offerCode of the catalogue, or null
     * @param discount per cent
     * @param chosen true for every line that is no option
     */
    public record Line(
            int position,
            String offerCode,
            String label,
            String detail,
            String platform,
            Unit unit,
            BigDecimal quantity,
            Money unitPrice,
            BigDecimal discount,
            boolean optional,
            boolean chosen,
            VatTreatment vat) {

        Line choose(boolean taken) {
            return new Line(
                    position,
                    offerCode,
                    label,
                    detail,
                    platform,
                    unit,
                    quantity,
                    unitPrice,
                    discount,
                    optional,
                    !optional || taken,
                    vat);
        }

        public PricedLine priced() {
            return new PricedLine(quantity, unitPrice, discount, vat);
        }
    }

    /** What the client means to spend on one platform a month; a null platform means all together. */
    public record Declared(String platform, MediaBudget budget) {}
}
