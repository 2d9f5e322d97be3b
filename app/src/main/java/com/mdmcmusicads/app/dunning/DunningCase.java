package com.mdmcmusicads.app.dunning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * How far the collection of one invoice has come.
 *
 * @param due agreed later than the invoice says, or the invoice's own
 * @param reopenedOn when money was taken away again, or null: the clocks begin anew
 * @param stage the last thing that was sent, or null
 * @param word the reason of the last decision, or null
 */
record DunningCase(
        String invoiceId,
        String clientId,
        LocalDate due,
        LocalDate reopenedOn,
        Stage stage,
        LocalDate noticeOn,
        LocalDate snoozedUntil,
        LocalDate lawyerOn,
        LocalDate writtenOffOn,
        String word) {

    static DunningCase of(ResultSet row, int number) throws SQLException {
        var stage = row.getString("stage");
        return new DunningCase(
                row.getString("invoice_id"),
                row.getString("client_id"),
                day(row, "due"),
                day(row, "reopened_on"),
                stage == null ? null : Stage.valueOf(stage),
                day(row, "notice_on"),
                day(row, "snoozed_until"),
                day(row, "lawyer_on"),
                day(row, "written_off_on"),
                row.getString("word"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        var date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    /** From when the days are counted. */
    LocalDate base() {
        return reopenedOn != null && reopenedOn.isAfter(due) ? reopenedOn : due;
    }
}
