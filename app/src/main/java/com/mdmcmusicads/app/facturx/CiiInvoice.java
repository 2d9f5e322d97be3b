package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.Kind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Objects;
import org.mustangproject.Invoice;
import org.mustangproject.ReferencedDocument;

/**
 * An issued invoice or credit note in the terms of EN 16931 (BT-…) and of the French reform (XP Z12-012): its day, parties,
 * lines and notes, as frozen.
 */
final class CiiInvoice {

    /** A supply of services, not paid yet (BT-23). */
    private static final String SERVICES = "S1";

    private CiiInvoice() {}

    /** @param terms when it is to be paid, in words (BT-20) */
    static Invoice of(InvoiceSheet sheet, String terms) {
        var invoice = new Invoice();
        if (sheet.kind() == Kind.CREDIT_NOTE) {
            invoice.setCreditNote();
        }
        invoice.setNumber(sheet.number())
                .setIssueDate(date(sheet.issueDay()))
                .setCurrency(sheet.currency().getCurrencyCode());
        invoice.setBusinessProcessId(SERVICES);
        invoice.addNotes(CiiNotes.of(sheet));
        invoice.setSender(CiiParties.seller(sheet.seller()));
        invoice.setRecipient(CiiParties.buyer(sheet.buyer()));
        supply(sheet, invoice);
        references(sheet, invoice);
        payment(sheet, invoice, terms);
        sheet.lines().forEach(line -> invoice.addItem(CiiLines.of(line, sheet.language())));
        return invoice;
    }

    /** The last day of the supply (BT-72), and its period (BG-14) where there is one. */
    private static void supply(InvoiceSheet sheet, Invoice invoice) {
        invoice.setDeliveryDate(date(Objects.requireNonNullElse(sheet.to(), sheet.issueDay())));
        if (sheet.from() != null) {
            invoice.setDetailedDeliveryPeriod(
                    date(sheet.from()), date(Objects.requireNonNullElse(sheet.to(), sheet.from())));
        }
    }

    private static void references(InvoiceSheet sheet, Invoice invoice) {
        if (sheet.purchaseOrder() != null) {
            invoice.setBuyerOrderReferencedDocumentID(sheet.purchaseOrder());
        }
        if (sheet.credited() != null) {
            var original = new ReferencedDocument(sheet.credited().number());
            original.setFormattedIssueDateTime(date(sheet.credited().day()));
            invoice.addInvoiceReferencedDocument(original);
        }
    }

    private static void payment(InvoiceSheet sheet, Invoice invoice, String terms) {
        invoice.setPaymentTermDescription(terms);
        if (sheet.kind() == Kind.INVOICE) {
            invoice.setDueDate(date(sheet.dueDay()));
            invoice.setPaymentReference(sheet.number());
        }
    }

    /** Midnight in the zone of the machine, which is also the one the library prints a date in. */
    static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
