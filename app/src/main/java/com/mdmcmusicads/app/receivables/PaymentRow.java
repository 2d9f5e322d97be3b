package com.mdmcmusicads.app.receivables;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A payment as a list shows it.
 *
 * @param clientName or null while nobody knows who paid
 * @param invoices the numbers of the invoices it settles, or null
 */
record PaymentRow(Payment payment, String clientName, String invoices) {

    static PaymentRow of(ResultSet row, int number) throws SQLException {
        return new PaymentRow(Payment.of(row, number), row.getString("client_name"), row.getString("invoices"));
    }
}
