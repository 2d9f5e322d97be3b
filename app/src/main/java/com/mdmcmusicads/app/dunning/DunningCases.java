package com.mdmcmusicads.app.dunning;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of how far each invoice has come. */
@Repository
class DunningCases {

    private static final String ROW = """
            select c.*, coalesce(c.agreed_due_on, r.due_on) as due
            from dunning_case c join receivable r using (invoice_id)""";

    private final JdbcClient sql;

    DunningCases(JdbcClient sql) {
        this.sql = sql;
    }

    void open(String invoiceId, String clientId) {
        sql.sql("insert into dunning_case (invoice_id, client_id) values (?::uuid, ?::uuid) on conflict do nothing")
                .params(invoiceId, clientId)
                .update();
    }

    Optional<DunningCase> find(String invoiceId) {
        return sql.sql(ROW + " where c.invoice_id = ?")
                .param(UUID.fromString(invoiceId))
                .query(DunningCase::of)
                .optional();
    }

    DunningCase get(String invoiceId) {
        return find(invoiceId).orElseThrow();
    }

    /** Those of a client that are overdue on this day and neither disputed nor given up, the oldest first. */
    List<DunningCase> overdue(String clientId, LocalDate today) {
        return sql.sql(ROW + """
                         where c.client_id = ?::uuid and r.settled_amount < r.gross_amount
                           and coalesce(c.agreed_due_on, r.due_on) < ? and c.written_off_on is null
                           and not exists (select 1 from dunning_dispute d
                                           where d.invoice_id = c.invoice_id and d.closed_on is null)
                         order by due, r.number""")
                .param(clientId)
                .param(Date.valueOf(today))
                .query(DunningCase::of)
                .list();
    }

    void sent(String invoiceId, Stage stage, LocalDate day) {
        sql.sql("update dunning_case set stage = ?, notice_on = coalesce(?, notice_on), snoozed_until = null"
                        + " where invoice_id = ?::uuid")
                .param(stage.name())
                .param(stage == Stage.NOTICE ? Date.valueOf(day) : null)
                .param(invoiceId)
                .update();
    }

    void snooze(String invoiceId, LocalDate until, String word) {
        sql.sql("update dunning_case set snoozed_until = ?, word = ? where invoice_id = ?::uuid")
                .param(Date.valueOf(until))
                .param(word)
                .param(invoiceId)
                .update();
    }

    void agree(String invoiceId, LocalDate due, String word) {
        sql.sql("update dunning_case set agreed_due_on = ?, stage = null, notice_on = null, snoozed_until = null,"
                        + " word = ? where invoice_id = ?::uuid")
                .param(Date.valueOf(due))
                .param(word)
                .param(invoiceId)
                .update();
    }

    void reopened(String invoiceId, LocalDate day) {
        sql.sql("update dunning_case set reopened_on = ?, stage = null, notice_on = null, snoozed_until = null"
                        + " where invoice_id = ?::uuid")
                .param(Date.valueOf(day))
                .param(invoiceId)
                .update();
    }

    void lawyer(String invoiceId, LocalDate day, String word) {
        sql.sql("update dunning_case set lawyer_on = ?, word = ? where invoice_id = ?::uuid")
                .param(Date.valueOf(day))
                .param(word)
                .param(invoiceId)
                .update();
    }

    void writtenOff(String invoiceId, LocalDate day, String word) {
        sql.sql("update dunning_case set written_off_on = ?, word = ? where invoice_id = ?::uuid")
                .param(Date.valueOf(day))
                .param(word)
                .param(invoiceId)
                .update();
    }
}
