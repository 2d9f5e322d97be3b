package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.payments.ProviderNews.Effect;
import com.mdmcmusicads.app.payments.Refund.Outcome;
import com.mdmcmusicads.app.payments.RefundBook.Row;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What became of refunds: all those of a payment are read anew; one nobody here ordered is for a person to look at. */
@Component
class RefundLedger {

    private static final Set<String> NOTHING_MOVED = Set.of("failed", "canceled");

    private final PaymentLedger payments;
    private final Refunds refunds;
    private final RefundBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RefundLedger(
            PaymentLedger payments, Refunds refunds, RefundBook book, ApplicationEventPublisher events, Clock clock) {
        this.payments = payments;
        this.refunds = refunds;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** The payment first: its refund may be heard of before it. */
    Effect settle(Attempt attempt, String paymentId) {
        var paid = payments.settle(attempt, paymentId);
        if (!paid.isHandled()) {
            return paid;
        }
        var rows = book.lockOfPayment(paymentId);
        var fault = refunds.ofPayment(paymentId).stream()
                .map(refund -> settle(refund, rows))
                .flatMap(Optional::stream)
                .findFirst();
        return fault.map(why -> Effect.held(why, attempt.reference()))
                .orElseGet(() -> Effect.handled(attempt.reference()));
    }

    private Optional<String> settle(com.stripe.model.Refund refund, List<Row> rows) {
        var ordered = rows.stream().filter(row -> isOf(refund, row)).findFirst();
        if (ordered.isEmpty()) {
            return NOTHING_MOVED.contains(refund.getStatus()) ? Optional.empty() : Optional.of("refund-not-ordered");
        }
        var row = ordered.get();
        if (!isAsOrdered(refund, row)) {
            return Optional.of("refund-amount");
        }
        book.learn(row.id(), refund);
        tell(row, RefundBook.outcome(refund.getStatus()), refund.getFailureReason());
        return Optional.empty();
    }

    private static boolean isOf(com.stripe.model.Refund refund, Row row) {
        return refund.getId().equals(row.stripeId())
                || row.id().toString().equals(refund.getMetadata().get(Row.TAG));
    }

    private static boolean isAsOrdered(com.stripe.model.Refund refund, Row row) {
        return refund.getAmount() == row.amount().minor()
                && refund.getCurrency()
                        .toUpperCase(Locale.ROOT)
                        .equals(row.amount().currency().getCurrencyCode());
    }

    private void tell(Row row, Outcome now, String reason) {
        if (now.name().equals(row.told()) || Outcome.FAILED.name().equals(row.told())) {
            return;
        }
        book.told(row.id(), now.name());
        switch (now) {
            case SETTLED ->
                events.publishEvent(
                        new RefundSettled(row.reference(), row.amount(), row.paymentId(), row.key(), clock.instant()));
            case FAILED ->
                events.publishEvent(new RefundFailed(
                        row.reference(), row.amount(), row.paymentId(), row.key(), reason, clock.instant()));
            case PENDING -> {
                // Its end is told.
            }
        }
    }
}
