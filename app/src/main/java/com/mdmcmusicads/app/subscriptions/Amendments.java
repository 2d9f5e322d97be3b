package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.subscriptions.SubscriptionRefusal.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What each act changes in the rows of a subscription that is held, and what it leaves to be given back. The dialogs show its
 * effect by the same code, in a transaction that is rolled back.
 */
@Component
class Amendments {

    private final Edits edits;
    private final BillLedger ledger;
    private final DueDays days;

    Amendments(Edits edits, BillLedger ledger, DueDays days) {
        this.edits = edits;
        this.ledger = ledger;
        this.days = days;
    }

    List<Credit> change(Agreement agreement, Change change) {
        demandGoingOn(agreement);
        demand(agreement.subscription().isRunning(), Reason.NOT_RUNNING);
        demand(!change.added().isEmpty() || !change.removed().isEmpty(), Reason.NOTHING);
        demand(!change.from().isBefore(agreement.firstOpenDay()), Reason.TOO_EARLY);
        demand(change.removed().stream().allMatch(line -> agreement.has(line, change.from())), Reason.UNKNOWN_LINE);
        demand(!change.added().isEmpty() || leavesALine(agreement, change), Reason.NO_LINE_LEFT);
        change.added().forEach(added -> add(agreement, change.from(), added));
        change.removed().forEach(line -> end(agreement, line, change.from()));
        return ledger.unused(agreement, change.from()).stream()
                .filter(credit -> change.removed().contains(credit.line().id()))
                .toList();
    }

    private static boolean leavesALine(Agreement agreement, Change change) {
        return agreement.lines().stream()
                .anyMatch(line ->
                        line.isLeftOn(change.from()) && !change.removed().contains(line.id()));
    }

    private void add(Agreement agreement, LocalDate from, Change.Added added) {
        demand(
                added.line()
                        .unitPrice()
                        .currency()
                        .equals(agreement.subscription().currency()),
                Reason.CURRENCY);
        demand(!added.line().unitPrice().isNegative() && added.line().quantity().signum() > 0, Reason.PRICE);
        edits.addLine(agreement.subscription().id(), added.line(), from, added.replaces(), null);
    }

    /** Billing stops with the next period; what is paid is still served. */
    List<Credit> pause(Agreement agreement) {
        demandGoingOn(agreement);
        demand(agreement.subscription().isRunning(), Reason.NOT_RUNNING);
        edits.pause(id(agreement));
        return List.of();
    }

    /** While paid days are left nothing moves; later, the periods begin on the day of the resume from now on. */
    List<Credit> resume(Agreement agreement, LocalDate on) {
        demandGoingOn(agreement);
        demand(agreement.subscription().state() == Subscription.State.PAUSED, Reason.NOT_PAUSED);
        demand(!on.isBefore(days.today()), Reason.TOO_EARLY);
        var next = agreement.subscription().period();
        edits.resume(
                id(agreement),
                on.isAfter(next.from())
                        ? new Cycle(on, next.number())
                        : agreement.subscription().cycle());
        return List.of();
    }

    /** Without a day, at the end of what is paid; with a day before it, the rest is given back. */
    List<Credit> cancel(Agreement agreement, LocalDate lastDay) {
        demandGoingOn(agreement);
        var end = lastDay == null ? agreement.endOfPaid(days.today()) : lastDay.plusDays(1);
        demand(!end.isBefore(agreement.firstOpenDay()), Reason.TOO_EARLY);
        edits.endOn(id(agreement), end);
        return ledger.unused(agreement, end);
    }

    /** The cancellation is taken back, as long as nothing was given back for it. */
    List<Credit> keep(Agreement agreement) {
        demand(!agreement.subscription().isEnded(), Reason.ENDED);
        demand(agreement.subscription().endsOn() != null, Reason.NOTHING);
        demand(!agreement.subscription().isOverOn(days.today()), Reason.ENDED);
        edits.endOn(id(agreement), null);
        return List.of();
    }

    List<Credit> revise(Agreement agreement, Revision revision) {
        demandGoingOn(agreement);
        demand(!revision.prices().isEmpty(), Reason.NOTHING);
        demand(!revision.from().isBefore(days.today()), Reason.TOO_EARLY);
        var first = agreement.firstPeriodFrom(revision.from());
        revision.prices().forEach((line, price) -> {
            demand(agreement.has(line, first), Reason.UNKNOWN_LINE);
            demand(!price.isNegative(), Reason.PRICE);
            end(agreement, line, first);
            edits.addLine(id(agreement), agreement.line(line).priced(price), first, line, revision.notice());
        });
        return List.of();
    }

    /** What was to take its place later falls with it. */
    private void end(Agreement agreement, UUID line, LocalDate day) {
        agreement.withSuccessors(line, day).forEach(one -> edits.endLine(one.id(), day));
    }

    private static void demandGoingOn(Agreement agreement) {
        demand(!agreement.subscription().isEnded(), Reason.ENDED);
        demand(agreement.subscription().endsOn() == null, Reason.CANCELLED);
    }

    private static void demand(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new SubscriptionRefusal(otherwise);
        }
    }

    private static UUID id(Agreement agreement) {
        return agreement.subscription().id();
    }
}
