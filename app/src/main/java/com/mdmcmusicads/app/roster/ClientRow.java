package com.mdmcmusicads.app.roster;

import com.mdmcmusicads.app.clients.BillingParty.Kind;
import com.mdmcmusicads.app.vat.FiscalPosition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** A client as a list shows it. */
record ClientRow(
        String id,
        String name,
        String contact,
        String email,
        Kind kind,
        String country,
        FiscalPosition position,
        boolean isBillable,
        Instant createdAt) {

    static ClientRow of(ResultSet row, int number) throws SQLException {
        return new ClientRow(
                row.getString("id"),
                row.getString("name"),
                row.getString("contact"),
                row.getString("email"),
                Kind.valueOf(row.getString("kind")),
                row.getString("country"),
                FiscalPosition.valueOf(row.getString("position")),
                row.getBoolean("billable"),
                row.getTimestamp("created_at").toInstant());
    }

    String route() {
        return "clients/" + id;
    }
}
