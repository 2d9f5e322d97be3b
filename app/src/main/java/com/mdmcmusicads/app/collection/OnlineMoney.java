package com.mdmcmusicads.app.collection;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.dunning.Dunner;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.payments.MethodKind;
import com.mdmcmusicads.app.payments.PaymentFailed;
import com.mdmcmusicads.app.payments.PaymentRestored;
import com.mdmcmusicads.app.payments.PaymentReversed;
import com.mdmcmusicads.app.payments.PaymentReversed.Cause;
import com.mdmcmusicads.app.payments.PaymentSucceeded;
import com.mdmcmusicads.app.payments.RefundFailed;
import com.mdmcmusicads.app.payments.RefundSettled;
import com.mdmcmusicads.app.receivables.IncomingPayment;
import com.mdmcmusicads.app.receivables.Method;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import com.mdmcmusicads.app.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what the payment provider tells, in the transaction that learned it; what is told twice is booked once. */
@Component
@Transactional
class OnlineMoney {

    private final ReceivableDesk receivables;
    private final Dunner dunner;
    private final Charging charging;
    private final CollectionTeller process;
    private final Texts texts;

    OnlineMoney(ReceivableDesk receivables, Dunner dunner, Charging charging, CollectionTeller process, Texts texts) {
        this.receivables = receivables;
        this.dunner = dunner;
        this.charging = charging;
        this.process = process;
        this.texts = texts;
    }

    @EventListener
    public void on(PaymentSucceeded paid) {
        if (isOurs(paid.reference())) {
            receive(paid.reference(), paid.amount(), paid.paymentId(), paid.method(), day(paid.at()));
        }
    }

    /** Told by an event and by the answer to a charge alike: booked once. */
    public void receive(String invoiceId, Money amount, String paymentId, MethodKind kind, LocalDate day) {
        receivables.receive(new IncomingPayment(method(kind), amount, day, null, invoiceId, source(paymentId), null));
    }

    @EventListener
    public void on(PaymentFailed failed) {
        if (isOurs(failed.reference())) {
            receivables.held(failed.reference());
            charging.failed(failed);
            process.paymentFailed(failed.reference());
        }
    }

    @EventListener
    public void on(PaymentReversed taken) {
        if (isOurs(taken.reference())) {
            var reason = texts.say(Locale.FRENCH, "collection.reversed." + taken.cause());
            var source = "reversed/" + taken.paymentId() + "/" + taken.at().toEpochMilli();
            receivables.reverse(source(taken.paymentId()), taken.amount(), day(taken.at()), source, reason);
            if (taken.cause() == Cause.DISPUTE) {
                dunner.dispute(taken.reference(), reason);
            }
        }
    }

    @EventListener
    public void on(PaymentRestored given) {
        if (isOurs(given.reference())) {
            var source = "restored/" + given.paymentId() + "/" + given.at().toEpochMilli();
            receivables.restore(source(given.paymentId()), given.amount(), day(given.at()), source);
        }
    }

    @EventListener
    public void on(RefundSettled refunded) {
        if (isOurs(refunded.reference())) {
            receivables.refund(
                    source(refunded.paymentId()),
                    refunded.amount(),
                    day(refunded.at()),
                    "refund/" + refunded.key(),
                    null);
        }
    }

    @EventListener
    public void on(RefundFailed failed) {
        if (isOurs(failed.reference()) && receivables.isBooked("refund/" + failed.key())) {
            receivables.refundReturned(
                    source(failed.paymentId()),
                    failed.amount(),
                    day(failed.at()),
                    "refund-returned/" + failed.key(),
                    failed.reason());
        }
    }

    private boolean isOurs(String reference) {
        return receivables.balance(reference).isPresent();
    }

    static String source(String paymentId) {
        return "online/" + paymentId;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BusinessHours.PARIS);
    }

    private static Method method(MethodKind kind) {
        return Method.valueOf(kind.name());
    }
}
