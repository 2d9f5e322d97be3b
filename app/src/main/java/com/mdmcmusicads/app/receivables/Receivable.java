package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/** What is owed for one invoice, as the database has it. */
record Receivable(
        String invoiceId,
        String number,
        String clientId,
        Money gross,
        Money settled,
        LocalDate issued,
        LocalDate due,
        Instant settledAt) {

    static Receivable of(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var settledAt = row.getTimestamp("settled_at");
        return new Receivable(
                row.getString("invoice_id"),
                row.getString("number"),
                row.getString("client_id"),
                new Money(row.getBigDecimal("gross_amount"), currency),
                new Money(row.getBigDecimal("settled_amount"), currency),
                row.getDate("issued_on").toLocalDate(),
                row.getDate("due_on").toLocalDate(),
                settledAt == null ? null : settledAt.toInstant());
    }

    Money open() {
        return gross.minus(settled);
    }

    Balance balance() {
        return new Balance(invoiceId, number, clientId, gross, settled, open(), due, settledAt);
    }
}
