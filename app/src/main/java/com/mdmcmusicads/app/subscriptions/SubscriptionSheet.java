package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * A subscription as others see it.
 *
 * @param revision what an act has to name
 * @param endsOn the first day after it, or null while nobody cancelled it
 * @param paid the period that was settled last, or null before the first
 * @param next what is billed next, or null
 * @param monthly what a whole month costs now, before tax
 * @param lines all it ever had, in the order they came
 * @param blockedBy codes of what its next invoice lacks
 * @param trouble the step that failed for good, or null
 */
public record SubscriptionSheet(
        String id,
        int revision,
        String reference,
        String clientId,
        State state,
        Currency currency,
        LocalDate startedOn,
        LocalDate endsOn,
        BillingPeriod paid,
        PlannedBill next,
        Money monthly,
        List<SubscriptionLine> lines,
        List<String> blockedBy,
        String trouble) {

    /** How it stands, as people say it. */
    public enum State {
        RUNNING,
        PAUSED,
        /** It goes on until its last day. */
        CANCELLED,
        ENDED
    }

    static SubscriptionSheet of(Agreement agreement, LocalDate today) {
        var one = agreement.subscription();
        return new SubscriptionSheet(
                one.id().toString(),
                one.revision(),
                one.reference(),
                one.clientId().toString(),
                state(one),
                one.currency(),
                one.startedOn(),
                one.endsOn(),
                agreement.paid(),
                agreement.next().orElse(null),
                agreement.monthly(today),
                agreement.lines(),
                Agreements.words(one.blockedBy()),
                one.trouble());
    }

    private static State state(Subscription one) {
        if (one.isEnded()) {
            return State.ENDED;
        }
        return one.endsOn() == null ? State.valueOf(one.state().name()) : State.CANCELLED;
    }

    /** Lines that hold on that day, or will. */
    public List<SubscriptionLine> linesFrom(LocalDate day) {
        return lines.stream().filter(line -> line.isLeftOn(day)).toList();
    }
}
