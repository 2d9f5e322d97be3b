package com.mdmcmusicads.app.subscriptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/**
 * The agreement itself, without its lines.
 *
 * @param revision grows with every act of a person, so that two people who act at once notice
 * @param cycle where its months lie now; a resume may have moved them
 * @param nextPeriod number of the first period that is not settled
 * @param endsOn the first day after it, or null while nobody cancelled it
 * @param approvedUntil accounting agreed to catch up on what was due up to this day, or null
 * @param blockedBy codes of what an invoice lacks, comma between them, or null
 * @param trouble what went wrong technically, or null
 */
record Subscription(
        UUID id,
        int revision,
        String reference,
        UUID clientId,
        Currency currency,
        LocalDate startedOn,
        Cycle cycle,
        State state,
        int nextPeriod,
        LocalDate endsOn,
        LocalDate approvedUntil,
        String blockedBy,
        String trouble,
        Instant createdAt) {

    /** How it stands. */
    enum State {
        RUNNING,
        PAUSED,
        ENDED
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    boolean isEnded() {
        return state == State.ENDED;
    }

    /** Whether that day lies behind its end. */
    boolean isOverOn(LocalDate day) {
        return endsOn != null && !day.isBefore(endsOn);
    }

    /** The first period that is not settled. */
    BillingPeriod period() {
        return cycle.period(nextPeriod);
    }

    Subscription billed(BillingPeriod period) {
        return new Subscription(
                id,
                revision,
                reference,
                clientId,
                currency,
                startedOn,
                cycle,
                state,
                period.number() + 1,
                endsOn,
                approvedUntil,
                blockedBy,
                trouble,
                createdAt);
    }
}
