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
        return new Alert(
                row.getString("id"),
                new AlertKey(
                        row.getString("campaign_id"),
                        Platform.valueOf(row.getString("platform")),
                        Rule.valueOf(row.getString("rule")),
                        row.getString("metric")),
                AlertState.valueOf(row.getString("state")),
                Response.valueOf(row.getString("response")),
                reading(row, "first_"),
                reading(row, ""),
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

    /** @param which before the names of its columns: of now, or of the beginning */
    private static Reading reading(ResultSet row, String which) throws SQLException {
        return new Reading(
                Severity.valueOf(row.getString("severity")),
                row.getInt(which + "level"),
                figure(row, which + "measured"),
                figure(row, which + "expected"),
                budget(row, which + "budget"),
                row.getObject(which + "as_of", LocalDate.class));
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

    static MediaBudget budget(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column);
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
