package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/**
 * An invoice in a line.
 *
 * @param number null for a draft, as are its days
 * @param gross with tax; positive for both kinds
 * @param creditedInvoiceId what a credit note takes back, else null
 */
public record InvoiceSummary(
        String id,
        Kind kind,
        String number,
        String clientId,
        LocalDate issueDay,
        LocalDate dueDay,
        Money gross,
        String creditedInvoiceId) {

    public boolean isIssued() {
        return number != null;
    }

    public String route() {
        return "invoices/" + id;
    }
}
