package com.mdmcmusicads.app.dunning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** One invoice in one mail that was sent about it. */
record Sent(String invoiceId, String number, Stage stage, LocalDate day, String mailId, String by, Instant at) {

    static Sent of(ResultSet row, int number) throws SQLException {
        return new Sent(
                row.getString("invoice_id"),
                row.getString("number"),
                Stage.valueOf(row.getString("stage")),
                row.getDate("day").toLocalDate(),
                row.getString("mail_id"),
                row.getString("sent_by"),
                row.getTimestamp("sent_at").toInstant());
    }
}
