package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One fee a month, for as long as it is agreed.
 *
 * @param platform YOUTUBE, META, TIKTOK, or null
 * @param unitPrice before tax and before the discount
 * @param discount per cent of the line
 * @param until the first day it no longer holds, or null
 * @param replaces the line whose price or quantity this one changed, or null
 * @param notice what the client was told about the change, or null
 */
public record SubscriptionLine(
        UUID id,
        int position,
        String offerCode,
        String label,
        String platform,
        Money unitPrice,
        BigDecimal quantity,
        BigDecimal discount,
        LocalDate from,
        LocalDate until,
        UUID replaces,
        String notice) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** A whole month before tax, rounded as an invoice line is: the list price, less the discount, each to the cent. */
    public Money monthly() {
        var list = unitPrice.times(quantity);
        return list.minus(Money.rounded(list.amount().multiply(discount).divide(HUNDRED), list.currency()));
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether it is, or will be, anything else than past on that day. */
    public boolean isLeftOn(LocalDate day) {
        return until == null || until.isAfter(day) && until.isAfter(from);
    }

    NewSubscription.Line priced(Money price) {
        return new NewSubscription.Line(offerCode, label, platform, price, quantity, discount);
    }
}
