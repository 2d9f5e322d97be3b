package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A credit note as money: spent on the invoice it corrects.
 *
 * @param creditedId the invoice it corrects, or null
 */
record Credit(
        String creditNoteId,
        String number,
        String clientId,
        String creditedId,
        Money gross,
        Money allocated,
        LocalDate issued) {

    static Credit of(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Credit(
                row.getString("credit_note_id"),
                row.getString("number"),
                row.getString("client_id"),
                row.getString("credited_id"),
                new Money(row.getBigDecimal("gross_amount"), currency),
                new Money(row.getBigDecimal("allocated_amount"), currency),
                row.getDate("issued_on").toLocalDate());
    }

    Money left() {
        return gross.minus(allocated);
    }
}
