package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.payments.Attempt.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of our requests, each piece committed at once and apart from the caller's transaction: a request is
 * written down before it is made, so that whoever dies in between asks again with the same key.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class AttemptBook {

    /** The provider takes 30 minutes to 24 hours. */
    private static final Duration PAGE_LASTS = Duration.ofHours(2);

    /** Less than this is no use: the provider refuses it, and a payer needs some time. */
    private static final Duration STILL_OF_USE = Duration.ofMinutes(35);

    private final Attempts attempts;
    private final Clock clock;

    AttemptBook(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The page that is open for exactly this, else a new one to ask for. */
    Attempt page(Kind kind, Wish wish) {
        attempts.holdReference(wish.reference());
        var last = attempts.last(wish.reference(), kind).orElse(null);
        if (last != null && isOfUse(last, wish)) {
            return last;
        }
        var next = asked(
                kind,
                wish,
                last == null ? 1 : last.number() + 1,
                clock.instant().plus(PAGE_LASTS));
        attempts.add(next);
        return next;
    }

    private boolean isOfUse(Attempt last, Wish wish) {
        return (last.is(AttemptState.OPEN) || last.is(AttemptState.ASKED))
                && last.expiresAt().isAfter(clock.instant().plus(STILL_OF_USE))
                && Objects.equals(last.amount(), wish.amount())
                && last.saveMethod() == wish.saveMethod()
                && last.customerId().equals(wish.customerId())
                && last.returnAddress().equals(wish.returnAddress());
    }

    /** The charge with this number: written down now, or by an earlier try that may have died. */
    Claim charge(Wish wish, int number) {
        attempts.holdReference(wish.reference());
        var running = attempts.ofReference(wish.reference()).stream()
                .filter(each -> !(each.kind() == Kind.CHARGE && each.number() == number))
                .filter(each -> each.is(AttemptState.PROCESSING))
                .findFirst();
        if (running.isPresent()) {
            return new Claim(running.get(), false);
        }
        var isNew = attempts.add(asked(Kind.CHARGE, wish, number, null));
        var attempt = attempts.find(wish.reference(), Kind.CHARGE, number).orElseThrow();
        if (!attempt.amount().equals(wish.amount())) {
            throw new IllegalArgumentException(
                    "Attempt %d at %s was for another amount: another amount is another attempt"
                            .formatted(number, wish.reference()));
        }
        return new Claim(attempt, isNew);
    }

    private Attempt asked(Kind kind, Wish wish, int number, Instant expires) {
        var now = clock.instant();
        return new Attempt(
                UUID.randomUUID(),
                kind,
                wish.reference(),
                number,
                wish.payer(),
                wish.amount(),
                wish.label(),
                key(kind, wish.reference(), number),
                0,
                wish.customerId(),
                wish.methodId(),
                wish.saveMethod(),
                wish.returnAddress(),
                AttemptState.ASKED,
                null,
                null,
                null,
                null,
                wish.method(),
                null,
                false,
                expires,
                now,
                now);
    }

    private static String key(Kind kind, String reference, int number) {
        return switch (kind) {
            case CHARGE -> "inv-%s-att-%d".formatted(reference, number);
            case CHECKOUT -> "inv-%s-page-%d".formatted(reference, number);
            case SETUP -> "payer-%s-page-%d".formatted(reference, number);
        };
    }

    void opened(Attempt attempt, String sessionId, String url) {
        attempts.opened(attempt.id(), sessionId, url, clock.instant());
    }

    void serverFailed(Attempt attempt) {
        attempts.serverFailed(attempt.id());
    }

    /** What the answer to our own request said, unless the provider has told us more meanwhile. */
    Attempt answered(Attempt attempt, Reading reading) {
        var now = attempts.lock(attempt.id());
        if (now.is(AttemptState.ASKED) || now.is(AttemptState.OPEN)) {
            attempts.learn(attempt.id(), reading, clock.instant());
            tellCaller(attempt, reading);
        }
        return attempts.byId(attempt.id()).orElseThrow();
    }

    /** Who charges hears of a failure at once and needs no event; that money came is told by one, come what may. */
    private void tellCaller(Attempt attempt, Reading reading) {
        if (attempt.kind() == Kind.CHARGE && reading.state() != AttemptState.SUCCEEDED) {
            attempts.told(attempt.id(), reading.state());
        }
    }

    /** What is wanted, before it has a number. */
    record Wish(
            String reference,
            String payer,
            Money amount,
            String label,
            String customerId,
            String methodId,
            MethodKind method,
            boolean saveMethod,
            String returnAddress) {}

    /** @param isNew whether nobody can have asked the provider for it before */
    record Claim(Attempt attempt, boolean isNew) {}
}
