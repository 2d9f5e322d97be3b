package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.IncomingPayment;
import com.mdmcmusicads.app.receivables.Method;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invoices that can be paid, and payments of them, as accounting finds them. */
@Component
public class Books {

    private final InvoiceDesk invoices;
    private final Billed billed;
    private final ReceivableDesk receivables;
    private final JdbcClient sql;
    private final Clock clock;

    Books(InvoiceDesk invoices, Billed billed, ReceivableDesk receivables, JdbcClient sql, Clock clock) {
        this.invoices = invoices;
        this.billed = billed;
        this.receivables = receivables;
        this.sql = sql;
        this.clock = clock;
    }

    public String client(String name) {
        return billed.company(name);
    }

    /** Gives the id of an issued invoice of one month that is owed. */
    public String invoice(String clientId, String net) {
        var id = invoices.draftAndIssue(Billed.month(clientId, net));
        sql.sql("insert into receivable (invoice_id, number, client_id, gross_amount, currency, issued_on, due_on)"
                        + " select id, number, client_id, gross_amount, currency, issue_day, due_day from invoice"
                        + " where id = ?::uuid on conflict do nothing")
                .param(id)
                .update();
        return id;
    }

    public String number(String invoiceId) {
        return invoices.sheet(invoiceId).number();
    }

    /** Gives the id of a credit note on all of it that takes the place of what is open. */
    public String creditWhole(String invoiceId) {
        var id = invoices.creditNote(invoiceId, java.util.List.of(), "Essai");
        invoices.issue(id);
        sql.sql("insert into credit (credit_note_id, number, client_id, credited_id, gross_amount, currency, issued_on)"
                        + " select id, number, client_id, credited_id, gross_amount, currency, issue_day from invoice"
                        + " where id = ?::uuid on conflict do nothing")
                .param(id)
                .update();
        sql.sql("insert into allocation (credit_id, invoice_id, amount, day, made_by, made_at)"
                        + " select credit_note_id, credited_id, gross_amount, issued_on, 'test', now() from credit c"
                        + " where credit_note_id = ?::uuid and allocated_amount = 0")
                .param(id)
                .update();
        return id;
    }

    /** Gives the id of the payment. */
    public String pay(String invoiceId, String amount) {
        return receivables.receive(new IncomingPayment(
                Method.TRANSFER, Money.euros(amount), day(), null, invoiceId, "test/" + UUID.randomUUID(), null));
    }

    public void undo(String paymentId) {
        receivables.undo(paymentId, "Essai");
    }

    /** Today, as documents are dated. */
    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
    }
}
