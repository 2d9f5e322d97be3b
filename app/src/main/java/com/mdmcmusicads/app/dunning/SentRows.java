package com.mdmcmusicads.app.dunning;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what was sent. */
@Repository
class SentRows {

    private final JdbcClient sql;

    SentRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(DunningCase about, Stage stage, LocalDate day, String mailId, String by, Instant now) {
        sql.sql("""
                        insert into dunning_sent (invoice_id, client_id, stage, day, mail_id, sent_by, sent_at)
                        values (?::uuid, ?::uuid, ?, ?, ?::uuid, ?, ?) on conflict do nothing""")
                .params(
                        about.invoiceId(),
                        about.clientId(),
                        stage.name(),
                        Date.valueOf(day),
                        mailId,
                        by,
                        Timestamp.from(now))
                .update();
    }

    /** Whether this client was written to on this day, about whatever is overdue. */
    boolean wroteOn(String clientId, LocalDate day) {
        return sql.sql("select exists (select 1 from dunning_sent where client_id = ?::uuid and day = ?)")
                .params(clientId, Date.valueOf(day))
                .query(Boolean.class)
                .single();
    }

    /** The newest 100 first. */
    List<Sent> ofClient(String clientId) {
        return sql.sql("select s.*, r.number from dunning_sent s join receivable r using (invoice_id)"
                        + " where s.client_id = ?::uuid order by s.sent_at desc, s.id desc limit 100")
                .param(clientId)
                .query(Sent::of)
                .list();
    }
}
