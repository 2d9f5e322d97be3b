package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/**
 * One row of the register of payments: money that came in, or went back.
 *
 * @param amount less than zero when it went back
 * @param source unique; says which movement of the world this is
 * @param reason why it went back, or null
 */
public record Movement(
        String paymentId,
        Kind kind,
        Money amount,
        LocalDate day,
        String source,
        String reason,
        String by,
        Instant at,
        Method method,
        String clientId) {

    /** What happened to the money. */
    public enum Kind {
        RECEIVED,
        /** Booked by mistake, taken back by the bank, or disputed. */
        REVERSED,
        /** Taken back by the bank, then given again. */
        RESTORED,
        REFUNDED,
        /** A refund that did not reach the client: the money is here again. */
        REFUND_RETURNED
    }

    static Movement of(ResultSet row, int number) throws SQLException {
        return new Movement(
                row.getString("payment_id"),
                Kind.valueOf(row.getString("kind")),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getDate("day").toLocalDate(),
                row.getString("source"),
                row.getString("reason"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                Method.valueOf(row.getString("method")),
                row.getString("client_id"));
    }
}
