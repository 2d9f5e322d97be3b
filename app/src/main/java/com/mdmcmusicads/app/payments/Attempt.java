package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;

/** One thing asked of the provider, as its row says; the amount is null where nothing is paid. */
record Attempt(
        UUID id,
        Kind kind,
        String reference,
        int number,
        String payer,
        Money amount,
        String label,
        String key,
        int serverErrors,
        String customerId,
        String methodId,
        boolean saveMethod,
        String returnAddress,
        AttemptState state,
        AttemptState told,
        String sessionId,
        String paymentId,
        String url,
        MethodKind method,
        String reason,
        boolean hard,
        Instant expiresAt,
        Instant createdAt,
        Instant changedAt) {

    /** What our objects at the provider carry, so that they are known again even when their answer never reached us. */
    static final String TAG = "mdmc_attempt";

    /** What is paid for, for whoever looks at the provider's own screens. */
    static final String TAG_REFERENCE = "invoice_id";

    enum Kind {
        CHECKOUT,
        CHARGE,
        SETUP
    }

    static Attempt of(ResultSet row, int number) throws SQLException {
        var told = row.getString("told");
        var method = row.getString("method");
        return new Attempt(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getInt("attempt"),
                row.getString("payer"),
                money(row),
                row.getString("label"),
                row.getString("idempotency_key"),
                row.getInt("server_errors"),
                row.getString("customer_id"),
                row.getString("method_id"),
                row.getBoolean("save_method"),
                row.getString("return_address"),
                AttemptState.valueOf(row.getString("state")),
                told == null ? null : AttemptState.valueOf(told),
                row.getString("session_id"),
                row.getString("payment_id"),
                row.getString("url"),
                method == null ? null : MethodKind.valueOf(method),
                row.getString("reason"),
                row.getBoolean("hard"),
                instant(row.getTimestamp("expires_at")),
                instant(row.getTimestamp("created_at")),
                instant(row.getTimestamp("changed_at")));
    }

    /** The key to ask with: the same as before unless an answer 5xx is remembered under it. */
    String askingKey() {
        return serverErrors == 0 ? key : key + "-" + serverErrors;
    }

    boolean is(AttemptState wanted) {
        return state == wanted;
    }

    boolean isRunning() {
        return state == AttemptState.PROCESSING || state == AttemptState.SUCCEEDED;
    }

    static Money money(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return amount == null ? null : new Money(amount, Currency.getInstance(row.getString("currency")));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
