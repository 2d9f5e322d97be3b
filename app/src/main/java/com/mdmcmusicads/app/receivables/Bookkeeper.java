package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.PaymentRefused.Why;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Books which money settles which invoice, and says when that changes whether something is owed. */
@Component
class Bookkeeper {

    private final Receivables receivables;
    private final Allocations allocations;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    Bookkeeper(
            Receivables receivables,
            Allocations allocations,
            ApplicationEventPublisher events,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.receivables = receivables;
        this.allocations = allocations;
        this.events = events;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** Both are held by the caller. */
    void allocate(Payment payment, Receivable invoice, Money amount) {
        require(amount.isPositive(), Why.NOT_POSITIVE);
        require(amount.currency().equals(invoice.gross().currency()), Why.WRONG_CURRENCY);
        require(amount.currency().equals(payment.net().currency()), Why.WRONG_CURRENCY);
        require(amount.compareTo(invoice.open()) <= 0, Why.MORE_THAN_OPEN);
        require(amount.compareTo(payment.left()) <= 0, Why.MORE_THAN_LEFT);
        allocations.add(row(payment.id(), null, invoice.invoiceId(), null, amount, payment.day(), null));
        record("payment.allocated", payment.id(), invoice, amount, null);
    }

    /** Takes money off an invoice again; the caller says afterwards whether that leaves something owed. */
    void release(Allocations.Share share, Money amount, String creditNoteId, String reason) {
        allocations.add(
                row(share.paymentId(), null, share.invoiceId(), creditNoteId, amount.negated(), today(), reason));
        var invoice = receivables.get(share.invoiceId());
        record("payment.released", share.paymentId(), invoice, amount, reason);
    }

    void allocateCredit(Credit credit, Receivable invoice, Money amount) {
        allocations.add(row(null, credit.creditNoteId(), invoice.invoiceId(), null, amount, today(), null));
        trail.record(
                "invoice.credited",
                invoice(invoice.invoiceId()),
                Map.of("creditNote", credit.number(), "amount", amount.toString()));
    }

    /** Tells everybody when an invoice has become settled, or is owed again; the invoice is held by the caller. */
    void judge(String invoiceId, String reason) {
        var invoice = receivables.get(invoiceId);
        signals.publish(ReceivableDesk.CHANGED, invoice.clientId());
        signals.publish("invoice", invoiceId);
        if (invoice.open().isZero() && invoice.settledAt() == null) {
            receivables.settledAt(invoiceId, clock.instant());
            trail.record("invoice.settled", invoice(invoiceId), Map.of("number", invoice.number()));
            events.publishEvent(new InvoiceSettled(invoiceId));
        } else if (invoice.open().isPositive() && invoice.settledAt() != null) {
            receivables.settledAt(invoiceId, null);
            var values = Map.<String, Object>of(
                    "number", invoice.number(), "open", invoice.open().toString());
            trail.record("invoice.reopened", invoice(invoiceId), values);
            events.publishEvent(new InvoiceReopened(invoiceId, reason));
        }
    }

    private void record(String action, String paymentId, Receivable invoice, Money amount, String reason) {
        var values = new HashMap<String, Object>(Map.of("invoice", invoice.number(), "amount", amount.toString()));
        if (reason != null) {
            values.put("reason", reason);
        }
        trail.record(action, new Subject("payment", paymentId), values);
        trail.record(action, invoice(invoice.invoiceId()), values);
    }

    private Allocation row(
            String paymentId,
            String creditNoteId,
            String invoiceId,
            String freedBy,
            Money amount,
            LocalDate day,
            String reason) {
        return new Allocation(paymentId, creditNoteId, invoiceId, freedBy, amount, day, reason, by(), clock.instant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
    }

    static String by() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? AuditTrail.SYSTEM : authentication.getName();
    }

    static void require(boolean holds, Why otherwise) {
        if (!holds) {
            throw new PaymentRefused(otherwise);
        }
    }

    private static Subject invoice(String id) {
        return new Subject("invoice", id);
    }
}
