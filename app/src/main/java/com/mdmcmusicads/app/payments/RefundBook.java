package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.payments.Refund.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is known of refunds, each piece committed at once and apart from the caller's transaction. */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class RefundBook {

    private static final String ASKED = "ASKED";

    private final JdbcClient database;
    private final Clock clock;

    RefundBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The refund with this key: written down now, or by an earlier try that may have died. */
    Claim claim(RefundOrder order) {
        var now = Timestamp.from(clock.instant());
        var isNew = database.sql("insert into payment_refund (id, refund_key, reference, payment_id, amount, currency,"
                                + " state, created_at, changed_at) values (?, ?, ?, ?, ?, ?, 'ASKED', ?, ?)"
                                + " on conflict (refund_key) do nothing")
                        .params(
                                UUID.randomUUID(),
                                order.key(),
                                order.reference(),
                                order.paymentId(),
                                order.amount().amount(),
                                order.amount().currency().getCurrencyCode(),
                                now,
                                now)
                        .update()
                == 1;
        var row = one("refund_key = ?", order.key()).orElseThrow();
        if (!row.amount().equals(order.amount()) || !row.paymentId().equals(order.paymentId())) {
            throw new IllegalArgumentException("The refund %s was another one before".formatted(order.key()));
        }
        return new Claim(row, isNew);
    }

    Row answered(Row row, com.stripe.model.Refund made) {
        learn(row.id(), made);
        return one("id = ?", row.id()).orElseThrow();
    }

    /** What the provider says it is now; one that failed stays failed. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void learn(UUID id, com.stripe.model.Refund now) {
        database.sql("update payment_refund set state = ?, stripe_id = ?, reason = ?, changed_at = ?"
                        + " where id = ? and state <> 'FAILED'")
                .param(outcome(now.getStatus()).name())
                .param(now.getId())
                .param(now.getFailureReason())
                .param(Timestamp.from(clock.instant()))
                .param(id)
                .update();
    }

    static Outcome outcome(String status) {
        return switch (status) {
            case "succeeded" -> Outcome.SETTLED;
            case "failed", "canceled" -> Outcome.FAILED;
            default -> Outcome.PENDING;
        };
    }

    Row refused(Row row, String code) {
        database.sql(
                        "update payment_refund set state = 'FAILED', told = 'FAILED', reason = ?, changed_at = ? where id = ?")
                .params(code, Timestamp.from(clock.instant()), row.id())
                .update();
        return one("id = ?", row.id()).orElseThrow();
    }

    void serverFailed(Row row) {
        database.sql("update payment_refund set server_errors = server_errors + 1 where id = ?")
                .param(row.id())
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRED)
    public void told(UUID id, String state) {
        database.sql("update payment_refund set told = ? where id = ?")
                .params(state, id)
                .update();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Row> ofReference(String reference) {
        return list("reference = ? order by created_at, id", reference);
    }

    /** Locked as long as the transaction lasts. */
    @Transactional(propagation = Propagation.REQUIRED)
    public List<Row> lockOfPayment(String paymentId) {
        return list("payment_id = ? order by id for update", paymentId);
    }

    private Optional<Row> one(String where, Object value) {
        return list(where, value).stream().findFirst();
    }

    private List<Row> list(String where, Object value) {
        return database.sql("select * from payment_refund where " + where)
                .param(value)
                .query(Row::of)
                .list();
    }

    /** One refund. */
    record Row(
            UUID id,
            String key,
            String reference,
            String paymentId,
            Money amount,
            int serverErrors,
            String state,
            String told,
            String stripeId,
            String reason,
            Instant createdAt) {

        /** What a refund carries at the provider. */
        static final String TAG = "mdmc_refund";

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getString("refund_key"),
                    row.getString("reference"),
                    row.getString("payment_id"),
                    Attempt.money(row),
                    row.getInt("server_errors"),
                    row.getString("state"),
                    row.getString("told"),
                    row.getString("stripe_id"),
                    row.getString("reason"),
                    row.getTimestamp("created_at").toInstant());
        }

        boolean isAsked() {
            return state.equals(ASKED);
        }

        /** The same key again unless an answer 5xx is remembered under it. */
        String askingKey() {
            return "refund-" + key + (serverErrors == 0 ? "" : "-" + serverErrors);
        }

        Refund outcome() {
            return new Refund(Outcome.valueOf(state), stripeId, reason);
        }

        Refund.Entry show() {
            return new Refund.Entry(
                    key, paymentId, amount, isAsked() ? null : Outcome.valueOf(state), reason, createdAt);
        }
    }

    /** @param isNew whether nobody can have asked the provider for it before */
    record Claim(Row row, boolean isNew) {}
}
