package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * A client with invoices that are overdue.
 *
 * @param ages what is overdue since 1 to 30 days, 31 to 60, 61 to 90, and longer
 * @param lastSentAt or null
 */
record Debtor(
        String clientId,
        String name,
        int invoices,
        int disputed,
        LocalDate oldest,
        Money overdue,
        List<Money> ages,
        Instant lastSentAt) {

    static Debtor of(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var ages = new ArrayList<Money>();
        for (var column : List.of("to30", "to60", "to90", "more")) {
            ages.add(new Money(row.getBigDecimal(column), currency));
        }
        var sent = row.getTimestamp("last_sent_at");
        return new Debtor(
                row.getString("client_id"),
                row.getString("name"),
                row.getInt("invoices"),
                row.getInt("disputed"),
                row.getDate("oldest").toLocalDate(),
                new Money(row.getBigDecimal("overdue"), currency),
                List.copyOf(ages),
                sent == null ? null : sent.toInstant());
    }
}
