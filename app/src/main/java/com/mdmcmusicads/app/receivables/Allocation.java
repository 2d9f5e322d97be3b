package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/**
 * One row that says which money settles which invoice.
 *
 * @param paymentId or null, when it is a credit note that settles it
 * @param creditNoteId or null
 * @param freedBy the credit note that took the place of this money, or null
 * @param amount less than zero when it was taken off the invoice again
 * @param day from which the invoice counts as settled by it: the day the money came in, or was taken away
 */
public record Allocation(
        String paymentId,
        String creditNoteId,
        String invoiceId,
        String freedBy,
        Money amount,
        LocalDate day,
        String reason,
        String by,
        Instant at) {

    static Allocation of(ResultSet row, int number) throws SQLException {
        return new Allocation(
                row.getString("payment_id"),
                row.getString("credit_id"),
                row.getString("invoice_id"),
                row.getString("freed_by"),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getDate("day").toLocalDate(),
                row.getString("reason"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }
}
