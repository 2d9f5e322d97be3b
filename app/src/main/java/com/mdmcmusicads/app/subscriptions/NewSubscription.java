package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * What a client agreed to pay every month.
 *
 * @param origin what it comes from, a quote for instance
 * @param reference unique: started twice with the same one, it is one subscription
 * @param from its first day; each period begins on this day of the month
 */
public record NewSubscription(
        String clientId, Subject origin, String reference, List<Line> lines, LocalDate from, Currency currency) {

    /**
     * One fee a month.
     *
     * @param label as it stands on invoices, in the client's language
     * @param platform YOUTUBE, META, TIKTOK, or null
     * @param unitPrice before tax and before the discount
     * @param discount per cent, 0 to 100
     */
    public record Line(
            String offerCode,
            String label,
            String platform,
            Money unitPrice,
            BigDecimal quantity,
            BigDecimal discount) {}
}
