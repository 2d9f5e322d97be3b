package com.mdmcmusicads.app.collection;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.app.payments.OnlinePayments;
import com.mdmcmusicads.app.payments.Refund;
import com.mdmcmusicads.app.payments.RefundOrder;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import com.mdmcmusicads.app.receivables.Refundable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives back online what was paid online and a credit note took the place of; what came by transfer stays as credit. */
@Component
class Refunding {

    private static final String ONLINE = OnlineMoney.source("");

    private final ReceivableDesk receivables;
    private final OnlinePayments payments;
    private final Notifier notifier;
    private final Clock clock;

    Refunding(ReceivableDesk receivables, OnlinePayments payments, Notifier notifier, Clock clock) {
        this.receivables = receivables;
        this.payments = payments;
        this.notifier = notifier;
        this.clock = clock;
    }

    boolean isDue(String creditNoteId) {
        return payments.available() && !due(creditNoteId).isEmpty();
    }

    private List<Refundable> due(String creditNoteId) {
        return receivables.refundable(creditNoteId).stream()
                .filter(one -> one.source().startsWith(ONLINE))
                .toList();
    }

    void refund(String creditNoteId) {
        due(creditNoteId).forEach(one -> refund(creditNoteId, one));
    }

    private void refund(String creditNoteId, Refundable money) {
        var key = creditNoteId + "/" + money.paymentId();
        var paymentId = money.source().substring(ONLINE.length());
        var refund = payments.refund(new RefundOrder(money.invoiceId(), paymentId, money.amount(), key));
        if (refund.outcome() == Refund.Outcome.FAILED) {
            notifier.tell(
                    Role.ACCOUNTING,
                    "collection.notice.refund-failed",
                    "invoices/" + creditNoteId,
                    Amounts.of(money.amount(), Locale.FRENCH));
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
        receivables.refund(money.paymentId(), money.amount(), today, "refund/" + key, null);
    }
}
