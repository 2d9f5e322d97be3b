package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A payment as the database has it.
 *
 * @param net what came in, less what went back
 * @param allocated how much of it settles invoices
 */
record Payment(
        String id,
        String clientId,
        Method method,
        LocalDate day,
        String source,
        String note,
        Money net,
        Money allocated) {

    static Payment of(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Payment(
                row.getString("id"),
                row.getString("client_id"),
                Method.valueOf(row.getString("method")),
                row.getDate("day").toLocalDate(),
                row.getString("source"),
                row.getString("note"),
                new Money(row.getBigDecimal("net_amount"), currency),
                new Money(row.getBigDecimal("allocated_amount"), currency));
    }

    /** What may still be allocated or given back. */
    Money left() {
        return net.minus(allocated);
    }
}
