package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.audit.Subject;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be invoiced.
 *
 * @param from first day of the supply, or null when it is supplied at once
 * @param to last day, or null
 * @param purchaseOrder the buyer's own number; null takes the one on the client's page
 * @param origin what it comes from, such as a quote, or null
 * @param reference unique; the same one again gives the first invoice; null for none
 */
public record NewInvoice(
        String clientId,
        List<NewLine> lines,
        LocalDate from,
        LocalDate to,
        String purchaseOrder,
        Subject origin,
        String reference) {

    public NewInvoice {
        lines = List.copyOf(lines);
    }
}
