package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that decides what a subscription bills next, and nothing else: the one place where that is decided.
 *
 * @param paid the period that was settled last, or null before the first
 * @param owed lines that hold in a period which was billed before they came
 */
record Agreement(Subscription subscription, List<SubscriptionLine> lines, BillingPeriod paid, List<Owed> owed) {

    /** More than a subscription can have due, whatever the horizon: ten years of months. */
    private static final int MOST = 120;

    private static final Comparator<PlannedBill> IN_ORDER = Comparator.comparing(PlannedBill::dueOn)
            .thenComparing(bill -> bill.period().number())
            .thenComparing(PlannedBill::part);

    /** A line added to a period that has {@code parts} invoices already, the one of its start counted even when it was free. */
    record Owed(UUID lineId, BillingPeriod period, int parts) {}

    /** What is billed next, whenever that is; nothing when the subscription is paused or over. */
    Optional<PlannedBill> next() {
        return Stream.concat(additions(), month().stream()).min(IN_ORDER);
    }

    /** What is billed up to and including a day, in order. */
    List<PlannedBill> until(LocalDate day) {
        var bills = new ArrayList<PlannedBill>();
        var agreement = this;
        for (var bill = next(); isDue(bill, day) && bills.size() < MOST; bill = agreement.next()) {
            bills.add(bill.get());
            agreement = agreement.after(bill.get());
        }
        return bills;
    }

    private static boolean isDue(Optional<PlannedBill> bill, LocalDate day) {
        return bill.filter(one -> !one.dueOn().isAfter(day)).isPresent();
    }

    private Optional<PlannedBill> month() {
        var period = subscription.period();
        if (!subscription.isRunning() || subscription.isOverOn(period.from())) {
            return Optional.empty();
        }
        var charges = lines.stream()
                .flatMap(line -> Charge.of(line, period, subscription.endsOn()).stream())
                .toList();
        return Optional.of(bill(period, 0, period.from(), charges));
    }

    private Stream<PlannedBill> additions() {
        return (subscription.isRunning() ? owed : List.<Owed>of())
                .stream()
                        .flatMap(one -> Charge.of(line(one.lineId()), one.period(), subscription.endsOn()).stream()
                                .map(Charge::from)
                                .map(day -> bill(one.period(), one.parts(), day, addedOn(one.period(), day))))
                        .distinct();
    }

    private List<Charge> addedOn(BillingPeriod period, LocalDate day) {
        return owed.stream()
                .filter(one -> one.period().equals(period))
                .flatMap(one -> Charge.of(line(one.lineId()), period, subscription.endsOn()).stream())
                .filter(charge -> charge.from().equals(day))
                .toList();
    }

    SubscriptionLine line(UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }

    private PlannedBill bill(BillingPeriod period, int part, LocalDate dueOn, List<Charge> charges) {
        return new PlannedBill(
                subscription.id(), subscription.clientId(), subscription.currency(), period, part, dueOn, charges);
    }

    /** What its process does next. */
    enum Standing {
        RUNNING,
        PAUSED,
        OVER
    }

    /** @param due the last day whose bills may be made by now */
    Standing standing(LocalDate due) {
        if (next().isPresent()) {
            return Standing.RUNNING;
        }
        if (subscription.endsOn() == null) {
            return Standing.PAUSED;
        }
        return subscription.isOverOn(due) ? Standing.OVER : Standing.RUNNING;
    }

    /** Whether several months are due and nobody has agreed to bill them all. */
    boolean needsApproval(LocalDate due) {
        var months = until(due).stream().filter(bill -> bill.part() == 0).toList();
        return months.size() > 1
                && (subscription.approvedUntil() == null
                        || subscription
                                .approvedUntil()
                                .isBefore(months.get(months.size() - 1).dueOn()));
    }

    /** Whether that line holds, or will, on that day or later. */
    boolean has(UUID line, LocalDate day) {
        return lines.stream().anyMatch(one -> one.id().equals(line) && one.isLeftOn(day));
    }

    /** Changes reach back as far as the period that was billed last, and no further. */
    LocalDate firstOpenDay() {
        return paid == null ? subscription.period().from() : paid.from();
    }

    /** Where it ends when it ends with what is paid: a month that has begun is paid as a whole, billed already or not. */
    LocalDate endOfPaid(LocalDate today) {
        var next = subscription.period();
        if (next.from().isAfter(today)) {
            return next.from();
        }
        return subscription.isRunning()
                ? subscription.cycle().firstFrom(today.plusDays(1)).from()
                : today;
    }

    /** The line and what was agreed to take its place from that day or later. */
    List<SubscriptionLine> withSuccessors(UUID id, LocalDate day) {
        var found = new ArrayList<>(List.of(line(id)));
        for (var at = 0; at < found.size(); at++) {
            var one = found.get(at).id();
            lines.stream()
                    .filter(line -> one.equals(line.replaces()) && !line.from().isBefore(day))
                    .forEach(found::add);
        }
        return found;
    }

    /** The first day of the first period, not billed yet, that begins on that day or later. */
    LocalDate firstPeriodFrom(LocalDate day) {
        var next = subscription.period();
        return day.isAfter(next.from()) ? subscription.cycle().firstFrom(day).from() : next.from();
    }

    /** What it costs in a whole month, as agreed on that day, or on its first day when that is still to come. */
    Money monthly(LocalDate today) {
        var day = today.isBefore(subscription.startedOn()) ? subscription.startedOn() : today;
        return lines.stream()
                .filter(line -> line.holdsOn(day))
                .map(SubscriptionLine::monthly)
                .reduce(Money.zero(subscription.currency()), Money::plus);
    }

    /** The same, once everything that is agreed today holds. */
    Money monthlyInTheEnd(LocalDate today) {
        var last = lines.stream().map(SubscriptionLine::from).reduce(today, (one, day) -> day.isAfter(one) ? day : one);
        return monthly(last);
    }

    /** How it stands once that bill is made. */
    Agreement after(PlannedBill bill) {
        return bill.part() == 0
                ? new Agreement(subscription.billed(bill.period()), lines, bill.period(), owed)
                : new Agreement(subscription, lines, paid, without(bill));
    }

    private List<Owed> without(PlannedBill bill) {
        var paid = bill.charges().stream().map(charge -> charge.line().id()).toList();
        return owed.stream()
                .filter(one -> !(one.period().equals(bill.period()) && paid.contains(one.lineId())))
                .map(one -> one.period().equals(bill.period())
                        ? new Owed(one.lineId(), one.period(), one.parts() + 1)
                        : one)
                .toList();
    }
}
