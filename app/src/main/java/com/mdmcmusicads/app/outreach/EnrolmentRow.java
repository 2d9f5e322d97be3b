package com.mdmcmusicads.app.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** One line of the list of enrolments. */
record EnrolmentRow(
        String id,
        String leadId,
        String title,
        String email,
        String sequence,
        int version,
        int round,
        EnrolmentState state,
        int sent,
        int steps,
        Instant nextMailAt,
        String reason,
        String detail,
        Instant createdAt,
        Instant endedAt) {

    static EnrolmentRow of(ResultSet row, int number) throws SQLException {
        return new EnrolmentRow(
                row.getString("id"),
                row.getString("lead_id"),
                row.getString("title"),
                row.getString("email"),
                row.getString("sequence"),
                row.getInt("sequence_version"),
                row.getInt("round"),
                EnrolmentState.valueOf(row.getString("state")),
                row.getInt("next_step"),
                row.getInt("steps"),
                instant(row.getTimestamp("next_mail_at")),
                row.getString("reason"),
                row.getString("detail"),
                instant(row.getTimestamp("created_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static Instant instant(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
