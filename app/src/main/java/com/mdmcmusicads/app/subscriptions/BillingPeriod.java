package com.mdmcmusicads.app.subscriptions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One month of a subscription, in days of Paris.
 *
 * @param number counted from 1 over the whole life of the subscription, without gaps
 * @param until the first day that no longer belongs to it
 */
public record BillingPeriod(int number, LocalDate from, LocalDate until) {

    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** Its last day, as people and invoices write it. */
    public LocalDate last() {
        return until.minusDays(1);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
