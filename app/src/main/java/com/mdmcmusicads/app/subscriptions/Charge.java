package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What one line costs in one period.
 *
 * @param until the first day that is not paid by it
 * @param net before tax
 */
public record Charge(SubscriptionLine line, BillingPeriod period, LocalDate from, LocalDate until, Money net) {

    /** The part of the period in which the line holds before {@code end}, or before null for ever; nothing when there is none. */
    static Optional<Charge> of(SubscriptionLine line, BillingPeriod period, LocalDate end) {
        var from = later(line.from(), period.from());
        var until = earlier(earlier(line.until(), end), period.until());
        return from.isBefore(until)
                ? Optional.of(
                        new Charge(line, period, from, until, Proration.part(line.monthly(), period, from, until)))
                : Optional.empty();
    }

    /** Whether it pays for the period from its first to its last day. */
    public boolean isWhole() {
        return days() == period.days();
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other == null || one != null && one.isBefore(other) ? one : other;
    }
}
