package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where money is booked, and where one asks what is owed; every act is one transaction, and told twice it happens once. */
@Service
@Transactional
public class ReceivableDesk {

    /** Topic of signals that something was booked for a client; their payload is its id, or empty. */
    public static final String CHANGED = "receivable";

    private static final int MOST_ITEMS = 100;

    private final Receivables receivables;
    private final OpenItems items;
    private final CashRegister register;
    private final CreditNotes creditNotes;

    ReceivableDesk(Receivables receivables, OpenItems items, CashRegister register, CreditNotes creditNotes) {
        this.receivables = receivables;
        this.items = items;
        this.register = register;
        this.creditNotes = creditNotes;
    }

    /**
     * Books money that came in: it settles the invoice as far as that is open, the rest stays as the client's credit.
     *
     * @return the id of the payment: of the first one when this source was told before
     * @throws PaymentRefused when it cannot be booked; nothing was written then
     */
    public String receive(IncomingPayment money) {
        return register.receive(money);
    }

    /**
     * Settles an invoice with what is left of a payment.
     *
     * @throws PaymentRefused when that is more than is open, or more than is left
     */
    public void allocate(String paymentId, String invoiceId, Money amount) {
        register.allocate(paymentId, invoiceId, amount);
    }

    /**
     * Takes a whole payment back: it came in by mistake, or the bank took it away. What it settled is owed again.
     *
     * @param paymentOrSource the id of the payment, or the source it was told with
     */
    public void undo(String paymentOrSource, String reason) {
        register.undo(paymentOrSource, reason);
    }

    /** Part of a payment, or all of it, was taken away by the bank or the provider; {@code source} makes it happen once. */
    public void reverse(String paymentOrSource, Money amount, LocalDate day, String source, String reason) {
        register.reverse(paymentOrSource, amount, day, source, reason);
    }

    /** What was taken away came again: it settles the invoices it settled before, as far as they are open. */
    public void restore(String paymentOrSource, Money amount, LocalDate day, String source) {
        register.restore(paymentOrSource, amount, day, source);
    }

    /** Money of a payment that settles nothing went back to the client; false when this source was told before. */
    public boolean refund(String paymentOrSource, Money amount, LocalDate day, String source, String reason) {
        return register.refund(paymentOrSource, amount, day, source, reason);
    }

    /** A refund that did not reach the client: the money is the client's credit again. */
    public void refundReturned(String paymentOrSource, Money amount, LocalDate day, String source, String reason) {
        register.refundReturned(paymentOrSource, amount, day, source, reason);
    }

    /** Whether a movement of money was told with this source. */
    @Transactional(readOnly = true)
    public boolean isBooked(String source) {
        return register.isBooked(source);
    }

    /** Spends a credit note on the invoice it corrects; a second time nothing is left to spend. */
    public void spend(String creditNoteId) {
        creditNotes.spend(creditNoteId);
    }

    /** What a credit note made the client's again and is still here, by payment. */
    @Transactional(readOnly = true)
    public List<Refundable> refundable(String creditNoteId) {
        return creditNotes.refundable(creditNoteId);
    }

    @Transactional(readOnly = true)
    public Optional<Balance> balance(String invoiceId) {
        return receivables.find(invoiceId).map(Receivable::balance);
    }

    /** What was settled of an invoice day by day, and taken back (less than zero), the first one first. */
    @Transactional(readOnly = true)
    public List<Settlement> settlements(String invoiceId) {
        return register.settlements(invoiceId);
    }

    /** What payments, not credit notes, settle of an invoice. */
    @Transactional(readOnly = true)
    public Money paid(String invoiceId) {
        return register.paid(receivables.get(invoiceId));
    }

    /** Makes everybody else who books for the client of this invoice wait until the transaction ends; then the balance. */
    public Optional<Balance> held(String invoiceId) {
        return receivables
                .find(invoiceId)
                .map(known -> receivables.held(invoiceId).balance());
    }

    /** What this client owes, the invoice due first first. */
    @Transactional(readOnly = true)
    public List<OpenItem> openItems(String clientId) {
        return items.ofClient(clientId);
    }

    /**
     * Invoices that are not settled, at most 100.
     *
     * @param words each of them in the number or in what a client is found by; null for all
     * @param open exactly this much is open, or null
     */
    @Transactional(readOnly = true)
    public List<OpenItem> openItems(String words, Money open) {
        return items.search(words, open == null ? null : open.amount(), MOST_ITEMS).stream()
                .filter(item -> open == null || item.open().equals(open))
                .toList();
    }
}
