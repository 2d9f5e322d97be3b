package com.mdmcmusicads.app.clients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** A client as a list shows it. */
record ClientRow(String id, String name, String contact, String email, String country, Instant createdAt) {

    static ClientRow of(ResultSet row, int number) throws SQLException {
        return new ClientRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant());
    }

    String route() {
        return "clients/" + id;
    }
}
