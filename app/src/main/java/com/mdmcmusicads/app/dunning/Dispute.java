package com.mdmcmusicads.app.dunning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * What a client has against an invoice.
 *
 * @param closedOn null while it lasts
 * @param outcome or null
 */
record Dispute(
        String id,
        String invoiceId,
        String reason,
        LocalDate openedOn,
        String openedBy,
        LocalDate closedOn,
        String outcome,
        String word) {

    static Dispute of(ResultSet row, int number) throws SQLException {
        var closed = row.getDate("closed_on");
        return new Dispute(
                row.getString("id"),
                row.getString("invoice_id"),
                row.getString("reason"),
                row.getDate("opened_on").toLocalDate(),
                row.getString("opened_by"),
                closed == null ? null : closed.toLocalDate(),
                row.getString("outcome"),
                row.getString("word"));
    }

    Pause pause() {
        return new Pause(openedOn, closedOn);
    }
}
