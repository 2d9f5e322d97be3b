package com.mdmcmusicads.app.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The mail of one step of an enrolment. */
record PostedMail(String enrolmentId, int step, String mailId, Instant postedAt) {

    static PostedMail of(ResultSet row, int number) throws SQLException {
        return new PostedMail(
                row.getString("enrolment_id"),
                row.getInt("step"),
                row.getString("mail_id"),
                row.getTimestamp("posted_at").toInstant());
    }
}
