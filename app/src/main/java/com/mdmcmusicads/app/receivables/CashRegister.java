package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.Movement.Kind;
import com.mdmcmusicads.app.receivables.PaymentRefused.Why;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The register of payments: money that comes in and goes back, row after row, each of them once. */
@Component
class CashRegister {

    private final PaymentRows payments;
    private final Receivables receivables;
    private final Allocations allocations;
    private final Bookkeeper books;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    CashRegister(
            PaymentRows payments,
            Receivables receivables,
            Allocations allocations,
            Bookkeeper books,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.payments = payments;
        this.receivables = receivables;
        this.allocations = allocations;
        this.books = books;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    String receive(IncomingPayment money) {
        check(money);
        var known = payments.withSource(money.source());
        return known.orElseGet(() -> book(money));
    }

    private void check(IncomingPayment money) {
        Bookkeeper.require(money.amount().isPositive(), Why.NOT_POSITIVE);
        Bookkeeper.require(money.source() != null && !money.source().isBlank(), Why.LACKS_SOURCE);
        Bookkeeper.require(!money.day().isAfter(books.today()), Why.IN_THE_FUTURE);
    }

    private String book(IncomingPayment money) {
        var clientId = client(money);
        if (clientId != null) {
            receivables.hold(clientId);
        }
        var added = payments.add(money, clientId, Bookkeeper.by(), clock.instant());
        if (added.isEmpty()) {
            return payments.withSource(money.source()).orElseThrow();
        }
        var id = added.get();
        payments.move(movement(id, Kind.RECEIVED, money.amount(), money.day(), "received/" + id, null));
        record("payment.received", id, money.amount(), null, clientId);
        if (money.invoiceId() != null) {
            settle(payments.held(id), money.invoiceId());
        }
        return id;
    }

    private String client(IncomingPayment money) {
        if (money.invoiceId() == null) {
            return money.clientId();
        }
        var owner = receivables.get(money.invoiceId()).clientId();
        Bookkeeper.require(money.clientId() == null || money.clientId().equals(owner), Why.WRONG_CLIENT);
        return owner;
    }

    /** As much as is open, and no error when nothing is. */
    private void settle(Payment payment, String invoiceId) {
        var invoice = receivables.get(invoiceId);
        Bookkeeper.require(invoice.gross().currency().equals(payment.net().currency()), Why.WRONG_CURRENCY);
        var amount = payment.left().min(invoice.open());
        if (amount.isPositive()) {
            books.allocate(payment, invoice, amount);
            books.judge(invoiceId, null);
        }
    }

    void allocate(String paymentId, String invoiceId, Money amount) {
        var invoice = receivables.held(invoiceId);
        var payment = payments.held(paymentId);
        Bookkeeper.require(
                payment.clientId() == null || payment.clientId().equals(invoice.clientId()), Why.WRONG_CLIENT);
        books.allocate(payment, invoice, amount);
        payments.paidBy(paymentId, invoice.clientId());
        books.judge(invoiceId, null);
    }

    void undo(String paymentOrSource, String reason) {
        Bookkeeper.require(reason != null && !reason.isBlank(), Why.LACKS_REASON);
        var payment = held(paymentOrSource);
        if (payment.net().isPositive()) {
            var source = "undone/" + payment.id() + "/"
                    + payments.movements(payment.id()).size();
            takeAway(payment, payment.net(), books.today(), source, reason);
        }
    }

    void reverse(String paymentOrSource, Money amount, LocalDate day, String source, String reason) {
        var payment = held(paymentOrSource);
        Bookkeeper.require(amount.isPositive(), Why.NOT_POSITIVE);
        if (payments.isMoved(source)) {
            return;
        }
        Bookkeeper.require(amount.compareTo(payment.net()) <= 0, Why.MORE_THAN_LEFT);
        takeAway(payment, amount, day, source, reason);
    }

    /** What settles nothing goes first, then what settled something last. */
    private void takeAway(Payment payment, Money amount, LocalDate day, String source, String reason) {
        var missing = amount.minus(amount.min(payment.left()));
        Set<String> touched = new LinkedHashSet<>();
        for (var share : allocations.sharesOf(payment.id())) {
            var part = missing.min(share.amount());
            if (part.isPositive()) {
                books.release(share, part, null, reason);
                touched.add(share.invoiceId());
                missing = missing.minus(part);
            }
        }
        payments.move(movement(payment.id(), Kind.REVERSED, amount.negated(), day, source, reason));
        record("payment.reversed", payment.id(), amount, reason, payment.clientId());
        touched.forEach(invoiceId -> books.judge(invoiceId, reason));
    }

    void restore(String paymentOrSource, Money amount, LocalDate day, String source) {
        var payment = held(paymentOrSource);
        if (payments.move(movement(payment.id(), Kind.RESTORED, amount, day, source, null))) {
            record("payment.restored", payment.id(), amount, null, payment.clientId());
            allocations.everIn(payment.id()).forEach(invoiceId -> settle(payments.held(payment.id()), invoiceId));
        }
    }

    boolean refund(String paymentOrSource, Money amount, LocalDate day, String source, String reason) {
        var payment = held(paymentOrSource);
        Bookkeeper.require(amount.isPositive(), Why.NOT_POSITIVE);
        if (payments.isMoved(source)) {
            return false;
        }
        Bookkeeper.require(amount.compareTo(payment.left()) <= 0, Why.MORE_THAN_LEFT);
        payments.move(movement(payment.id(), Kind.REFUNDED, amount.negated(), day, source, reason));
        record("payment.refunded", payment.id(), amount, reason, payment.clientId());
        return true;
    }

    void refundReturned(String paymentOrSource, Money amount, LocalDate day, String source, String reason) {
        var payment = held(paymentOrSource);
        if (payments.move(movement(payment.id(), Kind.REFUND_RETURNED, amount, day, source, reason))) {
            record("payment.refund-returned", payment.id(), amount, reason, payment.clientId());
        }
    }

    Money paid(Receivable invoice) {
        return allocations.sharesIn(invoice.invoiceId()).stream()
                .map(Allocations.Share::amount)
                .reduce(Money.zero(invoice.gross().currency()), Money::plus);
    }

    List<Settlement> settlements(String invoiceId) {
        return allocations.ofInvoice(invoiceId).stream()
                .map(row -> new Settlement(row.day(), row.amount()))
                .toList();
    }

    boolean isBooked(String source) {
        return payments.isMoved(source);
    }

    /** The client first, then the payment: the same order everywhere. */
    private Payment held(String paymentOrSource) {
        var found = payments.find(paymentOrSource)
                .or(() -> payments.withSource(paymentOrSource).flatMap(payments::find))
                .orElseThrow(() -> new PaymentRefused(Why.UNKNOWN_PAYMENT));
        if (found.clientId() != null) {
            receivables.hold(found.clientId());
        }
        var payment = payments.held(found.id());
        Bookkeeper.require(found.clientId() != null || payment.clientId() == null, Why.JUST_CHANGED);
        return payment;
    }

    private Movement movement(String id, Kind kind, Money amount, LocalDate day, String source, String reason) {
        return new Movement(id, kind, amount, day, source, reason, Bookkeeper.by(), clock.instant(), null, null);
    }

    private void record(String action, String paymentId, Money amount, String reason, String clientId) {
        var values = new HashMap<String, Object>(Map.of("amount", amount.toString()));
        if (reason != null) {
            values.put("reason", reason);
        }
        trail.record(action, new Subject("payment", paymentId), values);
        signals.publish("payment", paymentId);
        signals.publish(ReceivableDesk.CHANGED, clientId == null ? "" : clientId);
        if (clientId != null) {
            trail.record(action, new Subject("client", clientId), values);
        }
    }
}
