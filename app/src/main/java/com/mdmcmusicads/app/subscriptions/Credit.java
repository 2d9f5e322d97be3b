package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/**
 * Days that were billed and will not be used: what a credit note gives back for one line.
 *
 * @param from the first such day
 * @param until the first day that was not billed
 * @param net before tax, positive
 * @param invoiceId the invoice that billed them
 * @param position of the line on that invoice, from 1
 */
public record Credit(
        SubscriptionLine line,
        BillingPeriod period,
        LocalDate from,
        LocalDate until,
        Money net,
        String invoiceId,
        int position) {

    /** What the charge gave for these days, counted the same way; days before its own beginning do not count. */
    static Credit of(
            SubscriptionLine line,
            BillingPeriod period,
            LocalDate day,
            LocalDate until,
            String invoiceId,
            int position) {
        var first = line.from().isAfter(period.from()) ? line.from() : period.from();
        var from = day.isAfter(first) ? day : first;
        return new Credit(
                line, period, from, until, Proration.part(line.monthly(), period, from, until), invoiceId, position);
    }
}
