package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.budgets.Severity;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that happened around an alert, with the figures it happened on; it is never changed.
 *
 * @param actor an account id or {@code system}
 * @param told account ids of whoever was told
 * @param words a reason, a message, the key of a sentence: what this kind of thing needs, or null
 * @param newBudget that was set, or null
 */
public record Evidence(
        Instant at, Kind kind, String actor, List<String> told, String words, BigDecimal newBudget, Reading on) {

    /** What happened. */
    public enum Kind {
        FIRED,
        TOLD,
        OPENED,
        ROSE,
        ESCALATED,
        BUDGET_SET,
        PAUSED,
        CLIENT_TOLD,
        FIGURES_REQUESTED,
        REFUSED,
        HELD,
        MISSED,
        SILENT,
        NOTED,
        IGNORED,
        NOTHING_RAN,
        RECOVERED,
        OVER;

        /** Message key of its sentence. */
        public String key() {
            return "alerts.evidence." + name();
        }
    }

    static Evidence of(ResultSet row, int number) throws SQLException {
        return new Evidence(
                AlertRows.moment(row, "at"),
                Kind.valueOf(row.getString("kind")),
                row.getString("actor"),
                told(row.getArray("told")),
                row.getString("words"),
                row.getBigDecimal("new_budget"),
                new Reading(
                        Severity.valueOf(row.getString("severity")),
                        row.getInt("level"),
                        AlertRows.figure(row, "measured"),
                        AlertRows.figure(row, "expected"),
                        AlertRows.budget(row, "budget"),
                        row.getObject("as_of", LocalDate.class)));
    }

    private static List<String> told(Array accounts) throws SQLException {
        return List.of((String[]) accounts.getArray());
    }
}
