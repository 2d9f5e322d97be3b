package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.processes.subscriptions.SubscriptionBilling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one entrance for subscriptions. Every act names the revision its person saw; the row of the subscription is held while
 * it changes, and its process is told in the same transaction.
 */
@Service
@Transactional
public class SubscriptionDesk {

    /** Topic of signals whose payload is the id of a subscription that changed. */
    public static final String CHANGED = "subscription";

    private final Agreements agreements;
    private final Edits edits;
    private final Amendments amendments;
    private final CreditProposals credits;
    private final PriceNotices notices;
    private final SubscriptionTrail trail;
    private final SubscriptionBilling process;
    private final CurrentAccount account;
    private final DueDays days;

    SubscriptionDesk(
            Agreements agreements,
            Edits edits,
            Amendments amendments,
            CreditProposals credits,
            PriceNotices notices,
            SubscriptionTrail trail,
            SubscriptionBilling process,
            CurrentAccount account,
            DueDays days) {
        this.agreements = agreements;
        this.edits = edits;
        this.amendments = amendments;
        this.credits = credits;
        this.notices = notices;
        this.trail = trail;
        this.process = process;
        this.account = account;
        this.days = days;
    }

    /**
     * Starts a subscription and its process, for a person or for an order.
     *
     * @return its id; the first one's when the reference is known already
     */
    public String start(NewSubscription one) {
        var id = UUID.randomUUID();
        var by = account.person().map(person -> person.id()).orElse(AuditTrail.SYSTEM);
        if (!edits.add(id, NewSubscriptionCheck.checked(one), by)) {
            return agreements.byReference(one.reference()).orElseThrow().toString();
        }
        one.lines().forEach(line -> edits.addLine(id, line, one.from(), null, null));
        var started = agreements.hold(id.toString());
        edits.plan(started, days.today());
        trail.started(started, one);
        process.subscriptionStarted(id.toString());
        return id.toString();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
    public Optional<SubscriptionSheet> find(String id) {
        return agreements.find(id).map(one -> SubscriptionSheet.of(one, days.today()));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
    public List<SubscriptionSheet> ofClient(String clientId) {
        return agreements.ofClient(clientId).stream()
                .map(one -> SubscriptionSheet.of(one, days.today()))
                .toList();
    }

    /** @throws SubscriptionRefusal says why not */
    @PreAuthorize("hasRole('ACCOUNTING')")
    public void change(String id, int revision, Change change) {
        var changed = act(id, revision, one -> amendments.change(one, change), process::subscriptionChanged);
        trail.changed(changed, change);
    }

    /** @throws SubscriptionRefusal says why not */
    @PreAuthorize("hasRole('ACCOUNTING')")
    public void pause(String id, int revision, String reason) {
        var changed = act(id, revision, amendments::pause, process::subscriptionPaused);
        trail.record(
                "subscription.paused",
                changed,
                Map.of("reason", reason, "from", changed.subscription().period().from()));
    }

    /** @throws SubscriptionRefusal says why not */
    @PreAuthorize("hasRole('ACCOUNTING')")
    public void resume(String id, int revision, LocalDate on) {
        var changed = act(id, revision, one -> amendments.resume(one, on), process::subscriptionResumed);
        trail.record(
                "subscription.resumed",
                changed,
                Map.of("from", changed.subscription().period().from()));
    }

    /** @throws SubscriptionRefusal says why not */
    @PreAuthorize("hasRole('ACCOUNTING')")
    public void cancel(String id, int revision, Cancellation how) {
        var changed = act(id, revision, one -> amendments.cancel(one, how.lastDay()), process::subscriptionCancelled);
        var last = changed.subscription().endsOn().minusDays(1);
        trail.record("subscription.cancelled", changed, Map.of("reason", how.reason(), "last", last));
    }

    /**
     * Takes a cancellation back before the end has come.
     *
     * @throws SubscriptionRefusal says why not
     */
    @PreAuthorize("hasRole('ACCOUNTING')")
    public void keep(String id, int revision) {
        var changed = act(id, revision, amendments::keep, process::subscriptionChanged);
        trail.record("subscription.kept", changed, Map.of());
    }

    /** @throws SubscriptionRefusal says why not */
    @PreAuthorize("hasRole('ACCOUNTING')")
    public void revise(String id, int revision, Revision prices) {
        var changed = act(id, revision, one -> amendments.revise(one, prices), process::subscriptionRevised);
        trail.revised(changed, prices);
        notices.post(changed, prices);
    }

    /** Whatever held its billing up is tried again now. */
    @PreAuthorize("hasRole('ACCOUNTING')")
    public void lookAgain(String id) {
        agreements.hold(id);
        process.subscriptionChanged(id);
    }

    private Agreement act(String id, int revision, Function<Agreement, List<Credit>> act, Predicate<String> message) {
        var held = agreements.hold(id);
        if (held.subscription().revision() != revision) {
            throw new SubscriptionRefusal(SubscriptionRefusal.Reason.CHANGED);
        }
        credits.propose(held, act.apply(held));
        edits.touch(held.subscription().id());
        var changed = agreements.find(id).orElseThrow();
        edits.plan(changed, days.today());
        message.test(id);
        trail.signal(id);
        return changed;
    }
}
