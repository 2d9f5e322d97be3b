package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.payments.PaymentReversed.Cause;
import com.mdmcmusicads.app.payments.ProviderNews.Effect;
import com.stripe.model.Dispute;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payments taken back by way of the payer's bank: told when the money goes, told when it returns. */
@Component
class DisputeLedger {

    /** The money is away while they last; a mere enquiry ({@code warning_…}) takes none. */
    private static final Set<String> MONEY_AWAY = Set.of("needs_response", "under_review", "lost");

    private final PaymentLedger payments;
    private final Attempts attempts;
    private final StripeLine line;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DisputeLedger(
            PaymentLedger payments,
            Attempts attempts,
            StripeLine line,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.payments = payments;
        this.attempts = attempts;
        this.line = line;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** The payment first: its dispute may be heard of before it. */
    Effect settle(Attempt known, String paymentId, String disputeId) {
        var paid = payments.settle(known, paymentId);
        if (!paid.isHandled()) {
            return paid;
        }
        var attempt = attempts.lock(known.id());
        var dispute = line.ask(stripe -> stripe.disputes().retrieve(disputeId));
        var currency = attempt.amount().currency();
        if (!currency.getCurrencyCode().toLowerCase(Locale.ROOT).equals(dispute.getCurrency())) {
            return Effect.held("currency", attempt.reference());
        }
        learn(attempt, dispute, Money.ofMinor(dispute.getAmount(), currency));
        return Effect.handled(attempt.reference());
    }

    private void learn(Attempt attempt, Dispute dispute, Money amount) {
        var wasAway = isAway(dispute.getId());
        var isAway = MONEY_AWAY.contains(dispute.getStatus());
        write(attempt, dispute, amount, isAway);
        if (isAway && !wasAway) {
            events.publishEvent(new PaymentReversed(
                    attempt.reference(), amount, attempt.paymentId(), cause(attempt), clock.instant()));
        } else if (wasAway && !isAway) {
            events.publishEvent(new PaymentRestored(attempt.reference(), amount, attempt.paymentId(), clock.instant()));
        }
    }

    private static Cause cause(Attempt attempt) {
        return attempt.method() == MethodKind.SEPA_DEBIT ? Cause.SEPA_RETURN : Cause.DISPUTE;
    }

    private boolean isAway(String disputeId) {
        return database.sql("select taken from payment_dispute where id = ?")
                .param(disputeId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private void write(Attempt attempt, Dispute dispute, Money amount, boolean taken) {
        var now = Timestamp.from(clock.instant());
        database.sql("insert into payment_dispute (id, payment_id, reference, amount, currency, status, reason, taken,"
                        + " created_at, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (id) do update set status = excluded.status, reason = excluded.reason,"
                        + " amount = excluded.amount, taken = excluded.taken, changed_at = excluded.changed_at")
                .param(dispute.getId())
                .param(attempt.paymentId())
                .param(attempt.reference())
                .param(amount.amount())
                .param(amount.currency().getCurrencyCode())
                .param(dispute.getStatus())
                .param(dispute.getReason())
                .param(taken)
                .param(now)
                .param(now)
                .update();
    }
}
