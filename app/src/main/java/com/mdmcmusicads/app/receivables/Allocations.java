package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that say which money settles which invoice. */
@Repository
class Allocations {

    private static final String ROW = "select a.*, r.currency from allocation a join receivable r using (invoice_id)";

    private final JdbcClient sql;

    Allocations(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Allocation row) {
        sql.sql("""
                        insert into allocation
                            (payment_id, credit_id, invoice_id, freed_by, amount, day, reason, made_by, made_at)
                        values (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?, ?)""")
                .param(row.paymentId())
                .param(row.creditNoteId())
                .param(row.invoiceId())
                .param(row.freedBy())
                .param(row.amount().amount())
                .param(Date.valueOf(row.day()))
                .param(row.reason())
                .param(row.by())
                .param(Timestamp.from(row.at()))
                .update();
    }

    List<Allocation> ofInvoice(String invoiceId) {
        return sql.sql(ROW + " where a.invoice_id = ?::uuid order by a.id")
                .param(invoiceId)
                .query(Allocation::of)
                .list();
    }

    /** The invoices a payment ever settled, in that order. */
    List<String> everIn(String paymentId) {
        return sql.sql("select invoice_id::text from allocation where payment_id = ?::uuid and freed_by is null"
                        + " group by invoice_id order by min(id)")
                .param(paymentId)
                .query(String.class)
                .list();
    }

    /** How much of a payment each invoice still has, the one that got it last first. */
    List<Share> sharesOf(String paymentId) {
        return shares("payment_id = ?::uuid", paymentId);
    }

    /** How much of an invoice each payment still settles, the one that came last first. */
    List<Share> sharesIn(String invoiceId) {
        return shares("payment_id is not null and invoice_id = ?::uuid", invoiceId);
    }

    /** What a credit note took the place of, by payment. */
    List<Share> freedBy(String creditNoteId) {
        return sql.sql("select payment_id, invoice_id, currency, -sum(amount) as amount from allocation"
                        + " join receivable using (invoice_id) where freed_by = ?::uuid"
                        + " group by payment_id, invoice_id, currency order by payment_id")
                .param(creditNoteId)
                .query(Allocations::share)
                .list();
    }

    private List<Share> shares(String condition, String id) {
        return sql.sql("select payment_id, invoice_id, currency, sum(amount) as amount from allocation"
                        + " join receivable using (invoice_id) where " + condition
                        + " group by payment_id, invoice_id, currency having sum(amount) > 0"
                        + " order by max(allocation.id) desc")
                .param(id)
                .query(Allocations::share)
                .list();
    }

    private static Share share(ResultSet row, int number) throws SQLException {
        return new Share(
                row.getString("payment_id"),
                row.getString("invoice_id"),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))));
    }

    /** What one payment settles of one invoice. */
    record Share(String paymentId, String invoiceId, Money amount) {}
}
