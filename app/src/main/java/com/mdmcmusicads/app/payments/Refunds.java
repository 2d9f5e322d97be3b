package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.payments.RefundBook.Row;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.util.List;
import org.springframework.stereotype.Component;

/** Money given back through the provider, each order once. */
@Component
class Refunds {

    private static final long MOST = 100;

    private final StripeLine line;
    private final RefundBook book;

    Refunds(StripeLine line, RefundBook book) {
        this.line = line;
        this.book = book;
    }

    Refund refund(RefundOrder order) {
        var claim = book.claim(order);
        var row = claim.row();
        return (row.isAsked() ? ask(row, claim.isNew()) : row).outcome();
    }

    private Row ask(Row row, boolean isNew) {
        var made = isNew ? null : madeBefore(row);
        return made == null ? make(row) : book.answered(row, made);
    }

    private Row make(Row row) {
        var order = RefundCreateParams.builder()
                .setPaymentIntent(row.paymentId())
                .setAmount(row.amount().minor())
                .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER)
                .putMetadata(Row.TAG, row.id().toString())
                .putMetadata(Attempt.TAG_REFERENCE, row.reference())
                .build();
        try {
            return book.answered(
                    row, line.ask(stripe -> stripe.refunds().create(order, StripeLine.once(row.askingKey()))));
        } catch (StripeLine.ServerFailed remembered) {
            book.serverFailed(row);
            throw remembered;
        } catch (StripeLine.Refused refused) {
            return book.refused(row, refused.code());
        }
    }

    private com.stripe.model.Refund madeBefore(Row row) {
        return ofPayment(row.paymentId()).stream()
                .filter(refund ->
                        row.id().toString().equals(refund.getMetadata().get(Row.TAG)))
                .findFirst()
                .orElse(null);
    }

    /** All refunds of a payment as they are now. */
    List<com.stripe.model.Refund> ofPayment(String paymentId) {
        var wanted = RefundListParams.builder()
                .setPaymentIntent(paymentId)
                .setLimit(MOST)
                .build();
        return line.ask(stripe -> stripe.refunds().list(wanted)).getData();
    }

    List<Refund.Entry> ofReference(String reference) {
        return book.ofReference(reference).stream().map(Row::show).toList();
    }
}
