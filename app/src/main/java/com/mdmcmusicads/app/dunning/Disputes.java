package com.mdmcmusicads.app.dunning;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of disputes; an invoice has one open at most. */
@Repository
class Disputes {

    private final JdbcClient sql;

    Disputes(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when one is open already. */
    boolean open(String invoiceId, String reason, LocalDate day, String by, Instant now) {
        return sql.sql("""
                        insert into dunning_dispute (id, invoice_id, reason, opened_on, opened_by, opened_at)
                        values (?, ?::uuid, ?, ?, ?, ?)
                        on conflict (invoice_id) where closed_on is null do nothing""")
                        .params(UUID.randomUUID(), invoiceId, reason, Date.valueOf(day), by, Timestamp.from(now))
                        .update()
                == 1;
    }

    /** False when none is open. */
    boolean close(String invoiceId, String outcome, String word, LocalDate day, String by) {
        return sql.sql("update dunning_dispute set closed_on = ?, closed_by = ?, outcome = ?, word = ?"
                                + " where invoice_id = ?::uuid and closed_on is null")
                        .param(Date.valueOf(day))
                        .param(by)
                        .param(outcome)
                        .param(word)
                        .param(invoiceId)
                        .update()
                == 1;
    }

    List<Dispute> of(String invoiceId) {
        return sql.sql("select * from dunning_dispute where invoice_id = ?::uuid order by opened_at")
                .param(invoiceId)
                .query(Dispute::of)
                .list();
    }

    List<Pause> pauses(String invoiceId) {
        return of(invoiceId).stream().map(Dispute::pause).toList();
    }

    boolean isOpen(String invoiceId) {
        return of(invoiceId).stream().anyMatch(dispute -> dispute.closedOn() == null);
    }
}
