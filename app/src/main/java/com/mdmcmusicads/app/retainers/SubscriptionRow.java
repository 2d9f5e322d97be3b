package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.SubscriptionSheet.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/** A subscription as the list shows it. */
record SubscriptionRow(
        String id,
        String clientId,
        String client,
        State state,
        boolean isStuck,
        LocalDate startedOn,
        LocalDate endsOn,
        LocalDate nextDueOn,
        Money monthly,
        List<String> platforms) {

    static SubscriptionRow of(ResultSet row, int number) throws SQLException {
        var platforms = row.getString("platforms");
        return new SubscriptionRow(
                row.getString("id"),
                row.getString("client_id"),
                row.getString("name"),
                state(row),
                row.getBoolean("stuck"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("next_due_on", LocalDate.class),
                new Money(row.getBigDecimal("monthly_amount"), Currency.getInstance(row.getString("currency"))),
                platforms == null ? List.of() : Arrays.asList(platforms.split(",")));
    }

    private static State state(ResultSet row) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        return state != State.ENDED && row.getObject("ends_on") != null ? State.CANCELLED : state;
    }

    /** Its last day, or null. */
    LocalDate lastDay() {
        return endsOn == null ? null : endsOn.minusDays(1);
    }

    String route() {
        return "subscriptions/" + id;
    }
}
