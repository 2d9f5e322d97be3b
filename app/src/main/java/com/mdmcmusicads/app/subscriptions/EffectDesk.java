package com.mdmcmusicads.app.subscriptions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an act would do to the money, before anybody confirms it: the act itself is carried out in a transaction that is rolled
 * back, so what is shown is what will happen.
 */
@Service
@PreAuthorize("hasRole('ACCOUNTING')")
public class EffectDesk {

    private final Agreements agreements;
    private final Amendments amendments;
    private final DueDays days;
    private final TransactionTemplate transaction;

    EffectDesk(Agreements agreements, Amendments amendments, DueDays days, PlatformTransactionManager transactions) {
        this.agreements = agreements;
        this.amendments = amendments;
        this.days = days;
        transaction = new TransactionTemplate(transactions);
    }

    /** @throws SubscriptionRefusal says why it cannot be done */
    public Effect change(String id, Change change) {
        return of(id, agreement -> amendments.change(agreement, change));
    }

    /** @throws SubscriptionRefusal says why it cannot be done */
    public Effect pause(String id) {
        return of(id, amendments::pause);
    }

    /** @throws SubscriptionRefusal says why it cannot be done */
    public Effect resume(String id, LocalDate on) {
        return of(id, agreement -> amendments.resume(agreement, on));
    }

    /** @throws SubscriptionRefusal says why it cannot be done */
    public Effect cancel(String id, LocalDate lastDay) {
        return of(id, agreement -> amendments.cancel(agreement, lastDay));
    }

    /** @throws SubscriptionRefusal says why it cannot be done */
    public Effect keep(String id) {
        return of(id, amendments::keep);
    }

    /** @throws SubscriptionRefusal says why it cannot be done */
    public Effect revise(String id, Revision revision) {
        return of(id, agreement -> amendments.revise(agreement, revision));
    }

    /** Every bill that is due by now, in the order it would be made. */
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
    public List<PlannedBill> due(String id) {
        return transaction.execute(status -> agreements
                .find(id)
                .map(agreement -> agreement.until(days.due()))
                .orElse(List.of()));
    }

    private Effect of(String id, Function<Agreement, List<Credit>> act) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            var before = agreements.hold(id);
            var credits = act.apply(before);
            return Effect.of(before, agreements.find(id).orElseThrow(), credits, days.today());
        });
    }
}
