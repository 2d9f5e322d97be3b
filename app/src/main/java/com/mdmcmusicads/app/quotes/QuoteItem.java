package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.catalogue.Offer;
import com.mdmcmusicads.app.catalogue.Unit;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * One line as somebody writes it.
 *
 * @param offerCode the offer of the catalogue it came from, or null for a free line
 * @param detail further words below the label, or null
 * @param platform YOUTUBE, META, TIKTOK, or null
 * @param unitPrice before tax, in the currency of the quote
 * @param discount per cent, 0 to 100
 * @param optional whether the client may choose it
 * @param chosen whether an optional line is taken; true for all others
 */
public record QuoteItem(
        String offerCode,
        String label,
        String detail,
        String platform,
        Unit unit,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal discount,
        boolean optional,
        boolean chosen) {

    /** One of what the catalogue sells, at its price. */
    public static QuoteItem of(Offer offer, Locale reader) {
        var detail = offer.detail(reader);
        return new QuoteItem(
                offer.code(),
                offer.name(reader),
                detail == null || detail.isBlank() ? null : detail,
                offer.platform(),
                offer.unit(),
                BigDecimal.ONE,
                offer.price().amount(),
                BigDecimal.ZERO,
                false,
                true);
    }

    /** The same line with another discount. */
    public QuoteItem discounted(BigDecimal percent) {
        return new QuoteItem(offerCode, label, detail, platform, unit, quantity, unitPrice, percent, optional, chosen);
    }

    QuoteItem choose(boolean taken) {
        return new QuoteItem(
                offerCode, label, detail, platform, unit, quantity, unitPrice, discount, optional, !optional || taken);
    }
}
