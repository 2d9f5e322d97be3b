package com.mdmcmusicads.app.payevents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * One event of the provider, as its row says.
 *
 * @param apiVersion in which it was told; it does not matter, since the object is asked for in ours
 * @param why it is held or ignored: the end of a message key, or null
 * @param reference what it is about (an invoice's id), as far as it is known
 * @param deliveries how often it came in
 */
public record StoredEvent(
        String id,
        String type,
        String objectId,
        String paymentId,
        String apiVersion,
        Instant happenedAt,
        Instant receivedAt,
        EventState state,
        String why,
        String reference,
        int deliveries,
        Instant handledAt) {

    static StoredEvent of(ResultSet row, int number) throws SQLException {
        var handled = row.getTimestamp("handled_at");
        return new StoredEvent(
                row.getString("id"),
                row.getString("type"),
                row.getString("object_id"),
                row.getString("payment_id"),
                row.getString("api_version"),
                instant(row.getTimestamp("happened_at")),
                instant(row.getTimestamp("received_at")),
                EventState.valueOf(row.getString("state")),
                row.getString("why"),
                row.getString("reference"),
                row.getInt("deliveries"),
                handled == null ? null : instant(handled));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp.toInstant();
    }
}
