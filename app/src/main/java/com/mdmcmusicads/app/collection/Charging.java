package com.mdmcmusicads.app.collection;

import com.mdmcmusicads.app.payments.Charge;
import com.mdmcmusicads.app.payments.ChargeOrder;
import com.mdmcmusicads.app.payments.Method;
import com.mdmcmusicads.app.payments.MethodKind;
import com.mdmcmusicads.app.payments.OnlinePayments;
import com.mdmcmusicads.app.payments.PaymentFailed;
import com.mdmcmusicads.app.receivables.Balance;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Charges the method a client left, attempt by attempt; each is a row before it is made, so none is made twice. */
@Component
class Charging {

    private final ChargeAttempts attempts;
    private final OnlinePayments payments;
    private final ReceivableDesk receivables;
    private final Clock clock;

    Charging(ChargeAttempts attempts, OnlinePayments payments, ReceivableDesk receivables, Clock clock) {
        this.attempts = attempts;
        this.payments = payments;
        this.receivables = receivables;
        this.clock = clock;
    }

    /** When the next attempt is made; nothing without a method on file, after a hard decline, or when all were made. */
    Optional<Instant> next(Balance owed) {
        if (owed.isSettled() || !isMethodOnFile(owed.clientId())) {
            return Optional.empty();
        }
        var made = attempts.of(owed.invoiceId());
        if (made.isEmpty()) {
            return plan(owed, 1, clock.instant());
        }
        var last = made.get(made.size() - 1);
        if (last.isOpen()) {
            return Optional.of(last.plannedAt());
        }
        return last.mayBeRepeated() ? plan(owed, last.attempt() + 1, last.endedAt()) : Optional.empty();
    }

    boolean isMethodOnFile(String clientId) {
        return payments.available() && payments.methodOnFile(clientId).isPresent();
    }

    MethodKind kind(String clientId) {
        return payments.methodOnFile(clientId).map(Method::kind).orElse(MethodKind.OTHER);
    }

    private Optional<Instant> plan(Balance owed, int attempt, Instant from) {
        var days = attempts.daysBefore(attempt);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        var at = from.plus(Duration.ofDays(days.getAsInt()));
        attempts.plan(owed.invoiceId(), attempt, at);
        return Optional.of(at);
    }

    /**
     * Makes the attempt that is planned. The client is held from the answer on, so that an event about this very payment
     * comes either before, and is seen here, or after, and finds the process waiting.
     */
    Charge.Outcome charge(Balance owed) {
        var open = attempts.of(owed.invoiceId()).stream()
                .filter(ChargeAttempt::isOpen)
                .findFirst();
        if (owed.isSettled() || open.isEmpty()) {
            return owed.isSettled() ? Charge.Outcome.SUCCEEDED : Charge.Outcome.FAILED;
        }
        var order =
                new ChargeOrder(owed.invoiceId(), open.get().attempt(), owed.clientId(), owed.open(), owed.number());
        var charge = payments.charge(order);
        receivables.held(owed.invoiceId());
        return end(open.get(), charge);
    }

    private Charge.Outcome end(ChargeAttempt attempt, Charge charge) {
        var told = attempts.of(attempt.invoiceId()).get(attempt.attempt() - 1);
        if (!told.isOpen()) {
            return Charge.Outcome.valueOf(told.outcome());
        }
        attempts.end(attempt, charge.outcome().name(), charge.reason(), charge.hard(), charge.id(), clock.instant());
        return charge.outcome();
    }

    /** A debit that was on its way came to nothing. */
    void failed(PaymentFailed event) {
        var made = attempts.of(event.reference());
        made.stream()
                .filter(one -> event.paymentId() != null && event.paymentId().equals(one.paymentId()) || one.isOpen())
                .reduce((older, newer) -> newer)
                .ifPresent(one -> attempts.end(
                        one,
                        Charge.Outcome.FAILED.name(),
                        event.reason(),
                        event.hard(),
                        event.paymentId(),
                        event.at()));
    }

    Optional<ChargeAttempt> last(String invoiceId) {
        return attempts.of(invoiceId).stream().reduce((older, newer) -> newer);
    }
}
