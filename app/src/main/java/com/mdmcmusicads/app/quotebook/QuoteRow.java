package com.mdmcmusicads.app.quotebook;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.quotes.QuoteState;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/** A quote as a list shows it; amounts before tax. */
record QuoteRow(
        String id,
        String number,
        String title,
        QuoteState state,
        int version,
        Money once,
        Money monthly,
        LocalDate validUntil,
        String sellerId,
        Instant changedAt) {

    static final String COLUMNS = "id::text, number, title, state, version, once_amount, monthly_amount, currency,"
            + " valid_until, seller_id, changed_at";

    static QuoteRow of(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var until = row.getObject("valid_until", Date.class);
        return new QuoteRow(
                row.getString("id"),
                row.getString("number"),
                row.getString("title"),
                QuoteState.valueOf(row.getString("state")),
                row.getInt("version"),
                new Money(row.getBigDecimal("once_amount"), currency),
                new Money(row.getBigDecimal("monthly_amount"), currency),
                until == null ? null : until.toLocalDate(),
                row.getString("seller_id"),
                row.getTimestamp("changed_at").toInstant());
    }

    String route() {
        return "quotes/" + id;
    }
}
