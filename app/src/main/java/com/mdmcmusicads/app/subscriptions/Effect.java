package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What an act would do to the money.
 *
 * @param before what a whole month costs now
 * @param after what it will cost, once everything agreed holds
 * @param now what is billed at once
 * @param next what is billed after that, or null
 * @param credits what is proposed to be given back
 * @param end the first day after its end, or null
 */
public record Effect(
        Money before, Money after, List<PlannedBill> now, PlannedBill next, List<Credit> credits, LocalDate end) {

    static Effect of(Agreement before, Agreement after, List<Credit> credits, LocalDate today) {
        var due = after.until(today);
        var rest = after;
        for (var bill : due) {
            rest = rest.after(bill);
        }
        return new Effect(
                before.monthly(today),
                after.monthlyInTheEnd(today),
                due,
                rest.next().orElse(null),
                credits,
                after.subscription().endsOn());
    }

    public Money billedNow() {
        return now.stream().map(PlannedBill::net).reduce(Money.zero(before.currency()), Money::plus);
    }

    public Money credited() {
        return credits.stream().map(Credit::net).reduce(Money.zero(before.currency()), Money::plus);
    }
}
