package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import java.time.Instant;

/**
 * One try to collect, as people see it.
 *
 * @param offSession whether the method on file was charged; else the payer went to the provider's page
 * @param reason the provider's word for a failure, or null
 */
public record OnlineAttempt(
        int number,
        boolean offSession,
        Money amount,
        AttemptState state,
        MethodKind method,
        String reason,
        String paymentId,
        Instant at,
        Instant changedAt) {

    static OnlineAttempt of(Attempt attempt) {
        return new OnlineAttempt(
                attempt.number(),
                attempt.kind() == Attempt.Kind.CHARGE,
                attempt.amount(),
                attempt.state(),
                attempt.method(),
                attempt.reason(),
                attempt.paymentId(),
                attempt.createdAt(),
                attempt.changedAt());
    }
}
