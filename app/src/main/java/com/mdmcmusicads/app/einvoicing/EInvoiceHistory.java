package com.mdmcmusicads.app.einvoicing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of what happened to invoices on their way; rows are only added. */
@Repository
class EInvoiceHistory {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    EInvoiceHistory(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else decides about this invoice's way. */
    void hold(String invoiceId) {
        jdbc.queryForObject(
                "select cast(pg_advisory_xact_lock(hashtextextended(?, 11)) as text)", String.class, invoiceId);
    }

    /**
     * @param source which message said so, or null for what we did
     * @return false when that message was noted before
     */
    boolean add(String invoiceId, EInvoiceEvent event, String source) {
        return jdbc.update(
                        "insert into einvoice_event (invoice_id, state, at, reason_code, reason, source, noted_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (source) do nothing",
                        UUID.fromString(invoiceId),
                        event.state().name(),
                        Timestamp.from(event.at()),
                        event.reasonCode(),
                        event.reason(),
                        source,
                        Timestamp.from(clock.instant()))
                == 1;
    }

    /** In the order they were learnt. */
    List<EInvoiceEvent> of(String invoiceId) {
        return jdbc.query(
                "select state, at, reason_code, reason from einvoice_event where invoice_id = ? order by id",
                (row, number) -> new EInvoiceEvent(
                        EInvoiceState.valueOf(row.getString("state")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("reason_code"),
                        row.getString("reason")),
                UUID.fromString(invoiceId));
    }
}
