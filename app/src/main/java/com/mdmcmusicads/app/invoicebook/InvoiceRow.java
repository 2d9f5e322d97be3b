package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;

/**
 * An invoice as a list shows it.
 *
 * @param number null for a draft, as are its days
 * @param standing how far it is paid, or null where nobody says
 * @param open what is still to be paid, or null
 */
record InvoiceRow(
        String id,
        Kind kind,
        String number,
        String clientName,
        LocalDate issueDay,
        LocalDate dueDay,
        Money net,
        Money tax,
        Money gross,
        String standing,
        Money open) {

    static InvoiceRow of(ResultSet row, int at) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new InvoiceRow(
                row.getString("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("client_name"),
                row.getObject("issue_day", LocalDate.class),
                row.getObject("due_day", LocalDate.class),
                money(row.getBigDecimal("net_amount"), currency),
                money(row.getBigDecimal("tax_amount"), currency),
                money(row.getBigDecimal("gross_amount"), currency),
                row.getString("standing"),
                money(row.getBigDecimal("open"), currency));
    }

    private static Money money(BigDecimal amount, Currency currency) {
        return amount == null ? null : new Money(amount, currency);
    }

    /** Below zero for what is taken back. */
    Money signed(Money amount) {
        return kind.sign() < 0 ? amount.negated() : amount;
    }

    boolean isIssued() {
        return number != null;
    }

    String route() {
        return "invoices/" + id;
    }
}
