package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.invoices.InvoiceIssued;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.money.Money;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is issued is owed from the same moment on; a credit note is spent on its invoice at once. */
@Component
class Issued {

    private final Receivables receivables;
    private final CreditRows credits;
    private final CreditNotes creditNotes;
    private final Bookkeeper books;

    Issued(Receivables receivables, CreditRows credits, CreditNotes creditNotes, Bookkeeper books) {
        this.receivables = receivables;
        this.credits = credits;
        this.creditNotes = creditNotes;
        this.books = books;
    }

    @EventListener
    @Order(0)
    void on(InvoiceIssued issued) {
        if (issued.kind() == Kind.CREDIT_NOTE) {
            credit(issued);
        } else {
            owe(issued);
        }
    }

    private void owe(InvoiceIssued issued) {
        var nothing = Money.zero(issued.gross().currency());
        receivables.add(new Receivable(
                issued.invoiceId(),
                issued.number(),
                issued.clientId(),
                issued.gross(),
                nothing,
                books.today(),
                issued.due(),
                null));
        books.judge(issued.invoiceId(), null);
    }

    private void credit(InvoiceIssued issued) {
        credits.add(new Credit(
                issued.invoiceId(),
                issued.number(),
                issued.clientId(),
                issued.creditedInvoiceId(),
                issued.gross(),
                Money.zero(issued.gross().currency()),
                books.today()));
        creditNotes.spend(issued.invoiceId());
    }
}
