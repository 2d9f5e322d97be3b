package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/**
 * The state of an invoice after one more sum was counted against it, or taken off it again.
 *
 * @param id of the row that says so
 * @param paid by money so far
 * @param settled by money and credit notes so far
 */
record Settlement(
        long id,
        String invoiceId,
        String number,
        LocalDate issueDay,
        String clientId,
        String clientName,
        String paymentId,
        LocalDate day,
        Money gross,
        Money paid,
        Money settled) {

    String source() {
        return "allocation/" + id;
    }

    boolean isComplete() {
        return settled.equals(gross);
    }
}
