package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.texts.Folded;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the register of payments; its sums are kept by the database. */
@Repository
class PaymentRows {

    private final JdbcClient sql;

    PaymentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing when a payment of this source is known already, even by somebody at this very moment. */
    Optional<String> add(IncomingPayment money, String clientId, String by, Instant now) {
        var id = UUID.randomUUID();
        var added = sql.sql("""
                        insert into payment (id, client_id, method, currency, day, source, note, search_words,
                            received_at, received_by)
                        values (?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (source) do nothing""")
                .param(id)
                .param(clientId)
                .param(money.method().name())
                .param(money.amount().currency().getCurrencyCode())
                .param(Date.valueOf(money.day()))
                .param(money.source())
                .param(money.note())
                .param(Folded.of(money.note(), money.source()))
                .param(Timestamp.from(now))
                .param(by)
                .update();
        return added == 1 ? Optional.of(id.toString()) : Optional.empty();
    }

    Optional<String> withSource(String source) {
        return sql.sql("select id::text from payment where source = ?")
                .param(source)
                .query(String.class)
                .optional();
    }

    Optional<Payment> find(String paymentId) {
        return Receivables.id(paymentId)
                .flatMap(id -> sql.sql("select * from payment where id = ?")
                        .param(id)
                        .query(Payment::of)
                        .optional());
    }

    /** Nobody else touches it until the transaction ends. */
    Payment held(String paymentId) {
        return Receivables.id(paymentId)
                .flatMap(id -> sql.sql("select * from payment where id = ? for update")
                        .param(id)
                        .query(Payment::of)
                        .optional())
                .orElseThrow(() -> new PaymentRefused(PaymentRefused.Why.UNKNOWN_PAYMENT));
    }

    void paidBy(String paymentId, String clientId) {
        sql.sql("update payment set client_id = ?::uuid where id = ?::uuid and client_id is null")
                .params(clientId, paymentId)
                .update();
    }

    /** False when a movement of this source is known already. */
    boolean move(Movement move) {
        return sql.sql("""
                        insert into payment_movement (payment_id, kind, amount, day, source, reason, made_by, made_at)
                        values (?::uuid, ?, ?, ?, ?, ?, ?, ?) on conflict (source) do nothing""")
                        .param(move.paymentId())
                        .param(move.kind().name())
                        .param(move.amount().amount())
                        .param(Date.valueOf(move.day()))
                        .param(move.source())
                        .param(move.reason())
                        .param(move.by())
                        .param(Timestamp.from(move.at()))
                        .update()
                == 1;
    }

    boolean isMoved(String source) {
        return sql.sql("select exists (select 1 from payment_movement where source = ?)")
                .param(source)
                .query(Boolean.class)
                .single();
    }

    List<Movement> movements(String paymentId) {
        return sql.sql("""
                        select m.*, p.currency, p.method, p.client_id from payment_movement m
                        join payment p on p.id = m.payment_id where m.payment_id = ?::uuid order by m.id""").param(paymentId).query(Movement::of).list();
    }
}
