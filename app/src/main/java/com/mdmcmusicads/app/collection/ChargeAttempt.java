package com.mdmcmusicads.app.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * One attempt to charge the method on file.
 *
 * @param outcome null while it was not made
 * @param isHard whether trying again is useless
 */
record ChargeAttempt(
        String invoiceId,
        int attempt,
        Instant plannedAt,
        String outcome,
        String reason,
        boolean isHard,
        String paymentId,
        Instant endedAt) {

    static ChargeAttempt of(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new ChargeAttempt(
                row.getString("invoice_id"),
                row.getInt("attempt"),
                row.getTimestamp("planned_at").toInstant(),
                row.getString("outcome"),
                row.getString("reason"),
                row.getBoolean("is_hard"),
                row.getString("payment_id"),
                ended == null ? null : ended.toInstant());
    }

    boolean isOpen() {
        return outcome == null;
    }

    /** Whether another attempt can come to more. */
    boolean mayBeRepeated() {
        return "FAILED".equals(outcome) && !isHard;
    }
}
