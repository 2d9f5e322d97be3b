package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * One invoice a subscription will make, before it is made; the preview and the billing itself read the same.
 *
 * @param part 0 for the invoice at the start of the period, then 1, 2, … for lines added later
 * @param dueOn the day it is billed
 * @param charges none when nothing is to be paid in this period
 */
public record PlannedBill(
        UUID subscriptionId,
        UUID clientId,
        Currency currency,
        BillingPeriod period,
        int part,
        LocalDate dueOn,
        List<Charge> charges) {

    /** Known to the invoices, which make one of it, however often they are asked. */
    public String reference() {
        var period = "subscription/" + subscriptionId + "/" + this.period.number();
        return part == 0 ? period : period + "/" + part;
    }

    public Money net() {
        return charges.stream().map(Charge::net).reduce(Money.zero(currency), Money::plus);
    }

    /** Nothing is owed: no invoice is made, the period is settled all the same. */
    public boolean isFree() {
        return net().isZero();
    }
}
