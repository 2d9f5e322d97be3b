package com.mdmcmusicads.app.receivables;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what is owed. Whoever changes anything for a client holds that client first, so nobody waits in a circle. */
@Repository
class Receivables {

    private final JdbcClient sql;

    Receivables(JdbcClient sql) {
        this.sql = sql;
    }

    /** Makes everybody else who books for this client wait until the transaction ends. */
    void hold(String clientId) {
        sql.sql("select cast(pg_advisory_xact_lock(hashtextextended(?, 7)) as text)")
                .param(clientId)
                .query(String.class)
                .single();
    }

    /** False when it is known already. */
    boolean add(Receivable owed) {
        return sql.sql("""
                        insert into receivable (invoice_id, number, client_id, gross_amount, currency, issued_on, due_on)
                        values (?::uuid, ?, ?::uuid, ?, ?, ?, ?) on conflict (invoice_id) do nothing""")
                        .params(
                                owed.invoiceId(),
                                owed.number(),
                                owed.clientId(),
                                owed.gross().amount(),
                                owed.gross().currency().getCurrencyCode(),
                                Date.valueOf(owed.issued()),
                                Date.valueOf(owed.due()))
                        .update()
                == 1;
    }

    Optional<Receivable> find(String invoiceId) {
        return id(invoiceId)
                .flatMap(id -> sql.sql("select * from receivable where invoice_id = ?")
                        .param(id)
                        .query(Receivable::of)
                        .optional());
    }

    /** @throws PaymentRefused when there is no such invoice */
    Receivable get(String invoiceId) {
        return find(invoiceId).orElseThrow(() -> new PaymentRefused(PaymentRefused.Why.UNKNOWN_INVOICE));
    }

    /** Holds the client of the invoice and reads what is owed then. */
    Receivable held(String invoiceId) {
        hold(get(invoiceId).clientId());
        return get(invoiceId);
    }

    void settledAt(String invoiceId, Instant at) {
        sql.sql("update receivable set settled_at = ? where invoice_id = ?::uuid")
                .param(at == null ? null : Timestamp.from(at))
                .param(invoiceId)
                .update();
    }

    /** What is no id at all finds nothing. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
