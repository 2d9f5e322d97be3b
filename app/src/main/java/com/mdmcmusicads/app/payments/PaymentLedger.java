package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.payments.Attempt.Kind;
import com.mdmcmusicads.app.payments.ProviderNews.Effect;
import com.stripe.model.checkout.Session;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What became of payments. One attempt is settled by one at a time, who reads the provider's object while holding the row:
 * what is read can so never be older than what is written, and each change is told once, in this transaction.
 */
@Component
class PaymentLedger {

    /** The topic of {@link Signals}; the payload is the reference. */
    static final String CHANGED = "online-payments";

    private final Attempts attempts;
    private final Pages pages;
    private final Charges charges;
    private final Methods methods;
    private final ApplicationEventPublisher events;
    private final Signals signals;
    private final Clock clock;

    PaymentLedger(
            Attempts attempts,
            Pages pages,
            Charges charges,
            Methods methods,
            ApplicationEventPublisher events,
            Signals signals,
            Clock clock) {
        this.attempts = attempts;
        this.pages = pages;
        this.charges = charges;
        this.methods = methods;
        this.events = events;
        this.signals = signals;
        this.clock = clock;
    }

    /** The page was made, but its answer never reached us. */
    Attempt opened(Attempt attempt, Session session) {
        attempts.opened(attempt.id(), session.getId(), session.getUrl(), clock.instant());
        return attempts.byId(attempt.id()).orElseThrow();
    }

    /**
     * Brings an attempt up to date.
     *
     * @param paymentId the payment the provider spoke of, which may be faster than the answer to our own request; or null
     */
    Effect settle(Attempt known, String paymentId) {
        var attempt = attempts.lock(known.id());
        if (attempt.told() == AttemptState.SUCCEEDED) {
            return Effect.handled(attempt.reference());
        }
        var reading = read(attempt, paymentId);
        var fault = fault(attempt, reading);
        if (fault != null) {
            return Effect.held(fault, attempt.reference());
        }
        attempts.learn(attempt.id(), reading, clock.instant());
        keepMethod(attempt, reading);
        if (attempt.told() != reading.state()) {
            attempts.told(attempt.id(), reading.state());
            if (!callerWillHear(attempt, reading)) {
                tell(attempt, reading);
            }
        }
        signals.publish(CHANGED, attempt.reference());
        return Effect.handled(attempt.reference());
    }

    /** A charge whose answer is still on its way: whoever asked for it hears of a failure by that answer. */
    private static boolean callerWillHear(Attempt attempt, Reading reading) {
        return attempt.kind() == Kind.CHARGE
                && attempt.is(AttemptState.ASKED)
                && reading.state() != AttemptState.SUCCEEDED;
    }

    private Reading read(Attempt attempt, String paymentId) {
        if (attempt.sessionId() != null) {
            return Reading.ofPage(pages.read(attempt.sessionId()));
        }
        var payment = attempt.paymentId() == null ? paymentId : attempt.paymentId();
        return Reading.of(charges.read(payment));
    }

    /** Why a person has to look before anything is done; null when all is as we asked. */
    private static String fault(Attempt attempt, Reading reading) {
        if (reading.state() != AttemptState.SUCCEEDED || attempt.kind() == Kind.SETUP) {
            return null;
        }
        if (!attempt.amount()
                .currency()
                .getCurrencyCode()
                .toLowerCase(Locale.ROOT)
                .equals(reading.paidCurrency())) {
            return "currency";
        }
        return attempt.amount().minor() == reading.paidMinor() ? null : "amount";
    }

    private void keepMethod(Attempt attempt, Reading reading) {
        if (reading.kept() != null && methods.save(attempt.payer(), reading.kept(), reading.mandate())) {
            methods.inUse(attempt.payer())
                    .ifPresent(method -> events.publishEvent(new MethodSaved(attempt.payer(), method)));
        }
    }

    private void tell(Attempt attempt, Reading reading) {
        if (attempt.kind() == Kind.SETUP) {
            return;
        }
        var now = clock.instant();
        switch (reading.state()) {
            case SUCCEEDED ->
                events.publishEvent(new PaymentSucceeded(
                        attempt.reference(), attempt.amount(), reading.paymentId(), reading.method(), now));
            case PROCESSING ->
                events.publishEvent(new PaymentPending(
                        attempt.reference(), attempt.amount(), reading.paymentId(), reading.method(), now));
            case FAILED ->
                events.publishEvent(new PaymentFailed(
                        attempt.reference(), reading.paymentId(), reading.reason(), reading.hard(), now));
            case NEEDS_ACTION ->
                events.publishEvent(new PaymentFailed(
                        attempt.reference(), reading.paymentId(), "authentication_required", false, now));
            case ASKED, OPEN, EXPIRED -> {
                // Nothing anybody waits for.
            }
        }
    }
}
