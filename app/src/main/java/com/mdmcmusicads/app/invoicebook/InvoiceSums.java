package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What the issued invoices of a list come to, credit notes taken off; in euros, the only currency that is issued.
 *
 * @param issued how many there are
 * @param open what is still to be paid of them, or null where nobody says
 */
record InvoiceSums(long issued, Money net, Money tax, Money gross, Money open) {

    static InvoiceSums of(ResultSet row, int at) throws SQLException {
        return new InvoiceSums(
                row.getLong("issued"),
                euros(row.getBigDecimal("net")),
                euros(row.getBigDecimal("tax")),
                euros(row.getBigDecimal("gross")),
                euros(row.getBigDecimal("open")));
    }

    private static Money euros(BigDecimal amount) {
        return amount == null ? null : new Money(amount, Money.EURO);
    }
}
