package com.mdmcmusicads.app.collection;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of attempts, and after how many days each is made. */
@Repository
class ChargeAttempts {

    private final JdbcClient sql;

    ChargeAttempts(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many days after the one before it an attempt is made; nothing when there is none any more. */
    OptionalInt daysBefore(int attempt) {
        return sql.sql("select days from charge_schedule where attempt = ?")
                .param(attempt)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** The first one first. */
    List<ChargeAttempt> of(String invoiceId) {
        return sql.sql("select * from charge_attempt where invoice_id = ?::uuid order by attempt")
                .param(invoiceId)
                .query(ChargeAttempt::of)
                .list();
    }

    void plan(String invoiceId, int attempt, Instant at) {
        sql.sql("insert into charge_attempt (invoice_id, attempt, planned_at) values (?::uuid, ?, ?)"
                        + " on conflict do nothing")
                .params(invoiceId, attempt, Timestamp.from(at))
                .update();
    }

    void end(ChargeAttempt made, String outcome, String reason, boolean hard, String paymentId, Instant at) {
        sql.sql("update charge_attempt set outcome = ?, reason = ?, is_hard = ?, payment_id = ?, ended_at = ?"
                        + " where invoice_id = ?::uuid and attempt = ?")
                .param(outcome)
                .param(reason)
                .param(hard)
                .param(paymentId)
                .param(Timestamp.from(at))
                .param(made.invoiceId())
                .param(made.attempt())
                .update();
    }
}
