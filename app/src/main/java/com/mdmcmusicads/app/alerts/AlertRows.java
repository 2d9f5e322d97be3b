package com.mdmcmusicads.app.alerts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.budgets.Mover;
import com.mdmcmusicads.app.budgets.Response;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads alerts from rows of the database. */
@Component
public class AlertRows implements RowMapper<Alert> {

    private static final TypeReference<List<Mover>> MOVERS = new TypeReference<>() {};

    private final ObjectMapper json;

    AlertRows(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Alert mapRow(ResultSet row, int number) throws SQLException {
        var asOf = row.getObject("as_of", LocalDate.class);
        var budget = budget(row);
        var severity = Severity.valueOf(row.getString("severity"));
        return new Alert(
                row.getString("id"),
                new AlertKey(
                        row.getString("campaign_id"),
                        Platform.valueOf(row.getString("platform")),
                        Rule.valueOf(row.getString("rule")),
                        row.getString("metric")),
                AlertState.valueOf(row.getString("state")),
                Response.valueOf(row.getString("response")),
                new Reading(
                        severity,
                        row.getInt("first_level"),
                        figure(row, "first_measured"),
                        figure(row, "first_expected"),
                        budget,
                        asOf),
                new Reading(
                        severity, row.getInt("level"), figure(row, "measured"), figure(row, "expected"), budget, asOf),
                row.getString("why"),
                movers(row.getString("movers")),
                row.getBoolean("firing"),
                row.getBoolean("quiet"),
                moment(row, "opened_at"),
                moment(row, "changed_at"),
                moment(row, "critical_since"),
                moment(row, "closed_at"),
                attempt(row));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        var act = row.getString("act");
        return new Attempt(
                row.getInt("round"),
                act == null ? null : Attempt.Act.valueOf(act),
                moment(row, "acted_at"),
                figure(row, "acted_measured"),
                moment(row, "check_from"),
                moment(row, "check_by"),
                moment(row, "figures_at"),
                moment(row, "escalated_at"),
                row.getString("refusal"));
    }

    static MediaBudget budget(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("budget");
        return amount == null ? null : new MediaBudget(amount, Currency.getInstance(row.getString("currency")));
    }

    static BigDecimal figure(ResultSet row, String column) throws SQLException {
        var figure = row.getBigDecimal(column);
        return figure == null ? null : figure.stripTrailingZeros();
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    static Timestamp timestamp(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private List<Mover> movers(String text) {
        try {
            return json.readValue(text, MOVERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(List<Mover> movers) {
        try {
            return json.writeValueAsString(movers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
