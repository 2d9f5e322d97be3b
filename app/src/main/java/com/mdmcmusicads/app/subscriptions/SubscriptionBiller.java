package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.processes.subscriptions.SubscriptionBilling.CatchUp;
import com.mdmcmusicads.processes.subscriptions.SubscriptionBillingSteps;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Does the work subscription-billing.bpmn asks for. Every step holds the row of the subscription first, so that an act of a
 * person comes wholly before it or wholly after it.
 */
@Component
class SubscriptionBiller implements SubscriptionBillingSteps {

    private final Agreements agreements;
    private final Edits edits;
    private final BillLedger ledger;
    private final BillMaker maker;
    private final SubscriptionTrail trail;
    private final DueDays days;

    SubscriptionBiller(
            Agreements agreements,
            Edits edits,
            BillLedger ledger,
            BillMaker maker,
            SubscriptionTrail trail,
            DueDays days) {
        this.agreements = agreements;
        this.edits = edits;
        this.ledger = ledger;
        this.maker = maker;
        this.trail = trail;
        this.days = days;
    }

    @Override
    public String readStanding(String subscriptionId) {
        var agreement = agreements.hold(subscriptionId);
        edits.plan(agreement, days.today());
        return agreement.standing(days.due()).name();
    }

    @Override
    public Date planPeriod(String subscriptionId) {
        var agreement = agreements.hold(subscriptionId);
        var day = agreement
                .next()
                .map(PlannedBill::dueOn)
                .orElse(agreement.subscription().endsOn());
        return Date.from(days.moment(day));
    }

    @Override
    public boolean reviewPeriod(String subscriptionId) {
        var agreement = agreements.hold(subscriptionId);
        return agreement.needsApproval(days.due());
    }

    @Override
    public void settleCatchUp(String subscriptionId, String verdict, String reason) {
        var agreement = agreements.hold(subscriptionId);
        if (CatchUp.valueOf(verdict) == CatchUp.WAIVE) {
            waive(agreement, reason);
        }
        edits.approve(agreement.subscription().id(), days.due());
        trail.record(
                "subscription.caught-up",
                agreement,
                Map.of("verdict", verdict, "reason", reason == null ? "" : reason));
    }

    /** All months that are due but the last one. */
    private void waive(Agreement agreement, String reason) {
        var months = months(agreement, days.due());
        months.subList(0, Math.max(0, months.size() - 1)).forEach(bill -> ledger.waived(bill, reason));
    }

    private static List<PlannedBill> months(Agreement agreement, LocalDate day) {
        return agreement.until(day).stream().filter(bill -> bill.part() == 0).toList();
    }

    @Override
    public void billPeriod(String subscriptionId) {
        var agreement = agreements.hold(subscriptionId);
        var bill = agreement.next().filter(one -> !one.dueOn().isAfter(days.due()));
        if (bill.isPresent() && !maker.make(agreement, bill.get())) {
            throw new BillingBlocked();
        }
        edits.clear(agreement.subscription().id());
        trail.signal(subscriptionId);
    }

    @Override
    public void finishSubscription(String subscriptionId) {
        var agreement = agreements.hold(subscriptionId);
        edits.close(agreement.subscription().id());
        trail.record("subscription.ended", agreement, Map.of());
    }
}
