package com.mdmcmusicads.app.subscriptions;

import java.time.LocalDate;

/**
 * Where the periods of a subscription lie: one begins each month on the day of the anchor, or on the last day of a month that
 * is too short, always counted from the anchor (31 January, 28 February, 31 March).
 *
 * @param number of the period that begins on the anchor
 */
record Cycle(LocalDate anchor, int number) {

    BillingPeriod period(int wanted) {
        if (wanted < number) {
            throw new IllegalArgumentException("Period " + wanted + " lies before the anchor " + anchor);
        }
        return new BillingPeriod(wanted, start(wanted), start(wanted + 1));
    }

    /** The first period that begins on that day or later. */
    BillingPeriod firstFrom(LocalDate day) {
        var months = Math.max(0, java.time.Period.between(anchor, day).toTotalMonths());
        var guess = number + (int) months;
        return start(guess).isBefore(day) ? period(guess + 1) : period(guess);
    }

    private LocalDate start(int wanted) {
        return anchor.plusMonths(wanted - number);
    }
}
