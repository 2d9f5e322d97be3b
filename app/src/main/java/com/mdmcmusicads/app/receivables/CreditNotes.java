package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Spends a credit note on the invoice it corrects: on what is still owed first; beyond that it takes the place of money that
 * was paid, which is the client's again, to be refunded or spent on another invoice.
 */
@Component
class CreditNotes {

    private final CreditRows credits;
    private final Receivables receivables;
    private final Allocations allocations;
    private final PaymentRows payments;
    private final Bookkeeper books;

    CreditNotes(
            CreditRows credits,
            Receivables receivables,
            Allocations allocations,
            PaymentRows payments,
            Bookkeeper books) {
        this.payments = payments;
        this.credits = credits;
        this.receivables = receivables;
        this.allocations = allocations;
        this.books = books;
    }

    void spend(String creditNoteId) {
        var credit = credits.find(creditNoteId).orElseThrow();
        if (credit.creditedId() == null || receivables.find(credit.creditedId()).isEmpty()) {
            return;
        }
        var invoice = receivables.held(credit.creditedId());
        var left = credits.find(creditNoteId).orElseThrow().left();
        free(invoice, left.minus(left.min(invoice.open())), credit);
        var amount = left.min(receivables.get(invoice.invoiceId()).open());
        if (amount.isPositive()) {
            books.allocateCredit(credit, invoice, amount);
            books.judge(invoice.invoiceId(), credit.number());
        }
    }

    private void free(Receivable invoice, Money wanted, Credit credit) {
        var missing = wanted;
        for (var share : allocations.sharesIn(invoice.invoiceId())) {
            var amount = missing.min(share.amount());
            if (amount.isPositive()) {
                books.release(share, amount, credit.creditNoteId(), credit.number());
                missing = missing.minus(amount);
            }
        }
    }

    List<Refundable> refundable(String creditNoteId) {
        return allocations.freedBy(creditNoteId).stream()
                .map(this::refundable)
                .filter(one -> one.amount().isPositive())
                .toList();
    }

    private Refundable refundable(Allocations.Share freed) {
        var payment = payments.find(freed.paymentId()).orElseThrow();
        return new Refundable(
                payment.id(),
                payment.source(),
                freed.invoiceId(),
                freed.amount().min(payment.left()));
    }
}
