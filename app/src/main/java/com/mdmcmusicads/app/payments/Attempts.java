package com.mdmcmusicads.app.payments;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what was asked of the provider. */
@Repository
class Attempts {

    private final JdbcClient database;

    Attempts(JdbcClient database) {
        this.database = database;
    }

    /** False when this attempt at this reference is there already. */
    boolean add(Attempt asked) {
        var amount = asked.amount();
        return database.sql("insert into payment_attempt (id, kind, reference, attempt, payer, amount, currency, label,"
                                + " idempotency_key, customer_id, method_id, save_method, return_address, state, method,"
                                + " expires_at, created_at, changed_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ASKED', ?, ?, ?, ?)"
                                + " on conflict (reference, kind, attempt) do nothing")
                        .param(asked.id())
                        .param(asked.kind().name())
                        .param(asked.reference())
                        .param(asked.number())
                        .param(asked.payer())
                        .param(amount == null ? null : amount.amount())
                        .param(amount == null ? null : amount.currency().getCurrencyCode())
                        .param(asked.label())
                        .param(asked.key())
                        .param(asked.customerId())
                        .param(asked.methodId())
                        .param(asked.saveMethod())
                        .param(asked.returnAddress())
                        .param(asked.method() == null ? null : asked.method().name())
                        .param(timestamp(asked.expiresAt()))
                        .param(timestamp(asked.createdAt()))
                        .param(timestamp(asked.createdAt()))
                        .update()
                == 1;
    }

    /** As long as the transaction lasts nobody else asks anything new about this reference. */
    void holdReference(String reference) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 4))")
                .param("payment " + reference)
                .query((row, number) -> 0)
                .single();
    }

    Optional<Attempt> find(String reference, Attempt.Kind kind, int number) {
        return one("reference = ? and kind = ? and attempt = ?", reference, kind.name(), number);
    }

    Optional<Attempt> last(String reference, Attempt.Kind kind) {
        return one("reference = ? and kind = ? order by attempt desc limit 1", reference, kind.name());
    }

    /** For as long as the transaction lasts nobody else decides about it. */
    Attempt lock(UUID id) {
        return one("id = ? for update", id).orElseThrow();
    }

    Optional<Attempt> bySession(String sessionId) {
        return one("session_id = ?", sessionId);
    }

    Optional<Attempt> byPayment(String paymentId) {
        return one("payment_id = ?", paymentId);
    }

    Optional<Attempt> byId(UUID id) {
        return one("id = ?", id);
    }

    /** Oldest first. */
    List<Attempt> ofReference(String reference) {
        return list("reference = ? and kind <> 'SETUP' order by created_at, id", reference);
    }

    List<Attempt> open(String reference) {
        return list("reference = ? and state = 'OPEN'", reference);
    }

    /** What was left without news for longer than it should be. */
    List<Attempt> quietSince(Instant since, int most) {
        return list(
                "state in ('OPEN', 'PROCESSING') and changed_at < ? order by changed_at limit ?",
                Timestamp.from(since),
                most);
    }

    void opened(UUID id, String sessionId, String url, Instant now) {
        database.sql("update payment_attempt set state = 'OPEN', session_id = ?, url = ?, changed_at = ?"
                        + " where id = ? and state = 'ASKED'")
                .params(sessionId, url, Timestamp.from(now), id)
                .update();
    }

    void serverFailed(UUID id) {
        database.sql("update payment_attempt set server_errors = server_errors + 1 where id = ? and state = 'ASKED'")
                .param(id)
                .update();
    }

    /** What was read of it; money that came stays come. */
    void learn(UUID id, Reading reading, Instant now) {
        database.sql("update payment_attempt set state = ?, payment_id = coalesce(?, payment_id),"
                        + " method = coalesce(?, method), reason = ?, hard = ?, changed_at = ?"
                        + " where id = ? and state <> 'SUCCEEDED'")
                .param(reading.state().name())
                .param(reading.paymentId())
                .param(reading.method() == null ? null : reading.method().name())
                .param(reading.reason())
                .param(reading.hard())
                .param(Timestamp.from(now))
                .param(id)
                .update();
    }

    void told(UUID id, AttemptState state) {
        database.sql("update payment_attempt set told = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    private Optional<Attempt> one(String where, Object... values) {
        return list(where, values).stream().findFirst();
    }

    private List<Attempt> list(String where, Object... values) {
        return database.sql("select * from payment_attempt where " + where)
                .params(values)
                .query(Attempt::of)
                .list();
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
