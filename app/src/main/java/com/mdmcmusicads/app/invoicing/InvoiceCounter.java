package com.mdmcmusicads.app.invoicing;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.InvoiceReaders;
import com.mdmcmusicads.app.invoices.InvoiceRefusal;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.InvoiceSummary;
import com.mdmcmusicads.app.invoices.Left;
import com.mdmcmusicads.app.invoices.NewCredit;
import com.mdmcmusicads.app.invoices.NewInvoice;
import com.mdmcmusicads.app.mentions.MentionsMissing;
import com.mdmcmusicads.app.mentions.Missing;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of invoices as people reach it: accounting writes, whoever may see an invoice reads it. */
@Service
@Transactional(noRollbackFor = {MentionsMissing.class, InvoiceRefusal.class})
@PreAuthorize("hasRole('ACCOUNTING')")
class InvoiceCounter {

    private final InvoiceDesk desk;
    private final InvoiceReaders readers;

    InvoiceCounter(InvoiceDesk desk, InvoiceReaders readers) {
        this.desk = desk;
        this.readers = readers;
    }

    /** Empty for what there is not, and for what this person may not see. */
    @PreAuthorize("hasAnyRole('SALES', 'ACCOUNTING', 'DIRECTION')")
    Optional<InvoiceSheet> find(String invoiceId, Person reader) {
        return desk.find(invoiceId).filter(sheet -> readers.mayRead(reader, sheet.id()));
    }

    @PreAuthorize("hasAnyRole('SALES', 'ACCOUNTING', 'DIRECTION')")
    List<InvoiceSummary> creditNotes(InvoiceSheet sheet) {
        return desk.creditNotes(sheet.id());
    }

    @PreAuthorize("hasAnyRole('SALES', 'ACCOUNTING', 'DIRECTION')")
    List<Missing> missing(InvoiceSheet sheet) {
        return desk.missing(sheet);
    }

    InvoiceSheet preview(NewInvoice given) {
        return desk.preview(given);
    }

    int version(String invoiceId) {
        return desk.version(invoiceId);
    }

    String draft(NewInvoice given) {
        return desk.draft(given);
    }

    void rewrite(String invoiceId, int version, NewInvoice given) {
        desk.rewrite(invoiceId, version, given);
    }

    void discard(String invoiceId) {
        desk.discard(invoiceId);
    }

    String issue(String invoiceId) {
        return desk.issue(invoiceId);
    }

    Left left(String invoiceId) {
        return desk.left(invoiceId);
    }

    String credit(NewCredit given) {
        return desk.creditNote(given);
    }
}
