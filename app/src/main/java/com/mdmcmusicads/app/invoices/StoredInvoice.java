package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.audit.Subject;
import java.time.LocalDate;
import java.util.Currency;

/** The row of an invoice, without its amounts; what was issued is read from its seal. */
record StoredInvoice(
        String id,
        int version,
        Kind kind,
        String clientId,
        Currency currency,
        LocalDate from,
        LocalDate to,
        String purchaseOrder,
        String reference,
        Subject origin,
        InvoiceSheet.Credited credited,
        String number) {

    boolean isIssued() {
        return number != null;
    }

    Subject subject() {
        return new Subject("invoice", id);
    }
}
