package com.mdmcmusicads.app.invoices;

import java.util.List;

/**
 * What is to be taken back of an issued invoice.
 *
 * @param lines empty for all that is left
 * @param reason why, in a person's words
 * @param reference unique; the same one again gives the first credit note; null for none
 */
public record NewCredit(String invoiceId, List<CreditLine> lines, String reason, String reference) {

    public NewCredit {
        lines = List.copyOf(lines);
    }

    public static NewCredit whole(String invoiceId, String reason) {
        return new NewCredit(invoiceId, List.of(), reason, null);
    }
}
