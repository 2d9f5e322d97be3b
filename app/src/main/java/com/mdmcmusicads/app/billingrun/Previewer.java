package com.mdmcmusicads.app.billingrun;

import com.mdmcmusicads.app.billingrun.LastMonth.Billed;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.payments.OnlinePayments;
import com.mdmcmusicads.app.subscriptions.BillingOutlook;
import com.mdmcmusicads.app.subscriptions.DueDays;
import com.mdmcmusicads.app.subscriptions.Outlook;
import com.mdmcmusicads.app.subscriptions.PricedBill;
import com.mdmcmusicads.app.vat.Totals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the preview together: what will be billed, what was a month before, what stands in the way. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
class Previewer {

    private final BillingOutlook outlook;
    private final LastMonth before;
    private final OnlinePayments payments;
    private final DueDays days;
    private final JdbcClient sql;

    Previewer(BillingOutlook outlook, LastMonth before, OnlinePayments payments, DueDays days, JdbcClient sql) {
        this.outlook = outlook;
        this.before = before;
        this.payments = payments;
        this.days = days;
        this.sql = sql;
    }

    /** What is overdue on the first of these days is in it: it is billed first. */
    Preview between(LocalDate from, LocalDate to) {
        var last = before.between(from.minusMonths(1), to.minusMonths(1));
        var payers = payers();
        var rows = new ArrayList<PreviewRow>();
        outlook.until(to).stream()
                .filter(one -> !one.bills().isEmpty())
                .forEach(one -> rows.add(row(one, last.remove(one.subscriptionId()), payers)));
        last.values().forEach(one -> rows.add(gone(one)));
        rows.sort(Comparator.comparing(row -> row.client().toLowerCase(Locale.ROOT)));
        return new Preview(from, to, rows);
    }

    private PreviewRow row(Outlook one, Billed last, Set<String> payers) {
        var currency = one.bills().get(0).bill().currency();
        return new PreviewRow(
                one.subscriptionId(),
                one.party().clientId(),
                one.party().name(),
                one.bills(),
                sum(one.bills(), Totals::net, currency),
                sum(one.bills(), Totals::tax, currency),
                sum(one.bills(), Totals::gross, currency),
                last == null ? Money.zero(currency) : last.net(),
                Comparison.of(one.bills(), last),
                warnings(one, payers));
    }

    private static Money sum(List<PricedBill> bills, Function<Totals, Money> part, Currency currency) {
        return bills.stream().map(PricedBill::totals).map(part).reduce(Money.zero(currency), Money::plus);
    }

    private Set<Warning> warnings(Outlook one, Set<String> payers) {
        var warnings = EnumSet.noneOf(Warning.class);
        if (!one.party().isComplete()) {
            warnings.add(Warning.MENTIONS);
        }
        var due = one.bills().stream()
                .filter(bill -> !bill.bill().dueOn().isAfter(days.due()))
                .toList();
        if (Comparison.months(due) > 1) {
            warnings.add(Warning.CATCH_UP);
        }
        if (one.isStuck()) {
            warnings.add(Warning.STUCK);
        }
        if (payments.available() && !payers.contains(one.party().clientId())) {
            warnings.add(Warning.NO_METHOD);
        }
        return warnings;
    }

    private static PreviewRow gone(Billed last) {
        var zero = Money.zero(last.net().currency());
        return new PreviewRow(
                last.subscriptionId(),
                last.clientId(),
                last.client(),
                List.of(),
                zero,
                zero,
                zero,
                last.net(),
                Comparison.of(List.of(), last),
                Set.of());
    }

    /** Clients with something on file to charge. */
    private Set<String> payers() {
        return payments.available()
                ? Set.copyOf(sql.sql("select payer from payment_method where lost_at is null")
                        .query(String.class)
                        .list())
                : Set.of();
    }

    /** The first of the run's days and the last one that are shown unasked. */
    Map.Entry<LocalDate, LocalDate> usual() {
        var today = days.today();
        return Map.entry(today, today.plusMonths(1).minusDays(1));
    }
}
