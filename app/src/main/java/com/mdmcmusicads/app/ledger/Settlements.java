package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientName;
import com.mdmcmusicads.app.ledger.TaxDue.Part;
import com.mdmcmusicads.app.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was counted against invoices and is not booked yet, and the tax that waits on them. */
@Repository
class Settlements {

    private final JdbcClient sql;
    private final ClientDesk clients;

    Settlements(JdbcClient sql, ClientDesk clients) {
        this.sql = sql;
        this.clients = clients;
    }

    /** One after the other; those whose invoice or credit note is not booked yet wait for it. */
    List<Settlement> waiting(int most) {
        var rows = sql.sql("""
                        select a.id, a.invoice_id::text, a.payment_id::text, a.day, r.number, r.issued_on, r.client_id::text,
                            r.gross_amount, sums.settled, sums.paid
                        from allocation a
                        join receivable r on r.invoice_id = a.invoice_id
                        join lateral (select sum(b.amount) as settled,
                                coalesce(sum(b.amount) filter (where b.payment_id is not null), 0) as paid
                            from allocation b where b.invoice_id = a.invoice_id and b.id <= a.id) sums on true
                        where r.currency = 'EUR'
                            and not exists (select from ledger_posting l where l.source = 'allocation/' || a.id)
                            and exists (select from ledger_posting l where l.source = 'invoice/' || a.invoice_id)
                            and (a.credit_id is null
                                or exists (select from ledger_posting l where l.source = 'invoice/' || a.credit_id))
                        order by a.id limit ?""").param(most).query(Settlements::read).list();
        var names =
                clients.names(rows.stream().map(Settlement::clientId).distinct().toList());
        return rows.stream()
                .map(row -> named(row, name(names.get(row.clientId()))))
                .toList();
    }

    /** With what credit notes had taken back by then. */
    List<TaxDue> dues(Settlement now) {
        return sql.sql("""
                        select d.*, coalesce(c.base, 0) as credit_base, coalesce(c.tax, 0) as credit_tax
                        from ledger_due d
                        left join (select category, rate, sum(base) as base, sum(tax) as tax from ledger_due
                            where invoice_id in (select credit_id from allocation
                                where invoice_id = ?::uuid and id <= ? and credit_id is not null)
                            group by category, rate) c using (category, rate)
                        where d.invoice_id = ?::uuid order by category, rate""")
                .params(now.invoiceId(), now.id(), now.invoiceId())
                .query(Settlements::due)
                .list();
    }

    void add(TaxDue due) {
        sql.sql("insert into ledger_due (invoice_id, category, rate, base, tax) values (?::uuid, ?, ?, ?, ?)")
                .params(
                        due.invoiceId(),
                        due.category(),
                        due.rate(),
                        due.all().base().amount(),
                        due.all().tax().amount())
                .update();
    }

    void moved(TaxDue due) {
        sql.sql("update ledger_due set moved_base = ?, moved_tax = ? where invoice_id = ?::uuid and category = ?"
                        + " and rate = ?")
                .params(
                        due.moved().base().amount(),
                        due.moved().tax().amount(),
                        due.invoiceId(),
                        due.category(),
                        due.rate())
                .update();
    }

    private static String name(ClientName known) {
        return known == null ? "" : known.name();
    }

    private static Settlement named(Settlement row, String name) {
        return new Settlement(
                row.id(),
                row.invoiceId(),
                row.number(),
                row.issueDay(),
                row.clientId(),
                name,
                row.paymentId(),
                row.day(),
                row.gross(),
                row.paid(),
                row.settled());
    }

    private static Settlement read(ResultSet row, int number) throws SQLException {
        return new Settlement(
                row.getLong("id"),
                row.getString("invoice_id"),
                row.getString("number"),
                row.getDate("issued_on").toLocalDate(),
                row.getString("client_id"),
                null,
                row.getString("payment_id"),
                row.getDate("day").toLocalDate(),
                euros(row, "gross_amount"),
                euros(row, "paid"),
                euros(row, "settled"));
    }

    private static TaxDue due(ResultSet row, int number) throws SQLException {
        return new TaxDue(
                row.getString("invoice_id"),
                row.getString("category"),
                row.getBigDecimal("rate"),
                new Part(euros(row, "base"), euros(row, "tax")),
                new Part(euros(row, "credit_base"), euros(row, "credit_tax")),
                new Part(euros(row, "moved_base"), euros(row, "moved_tax")));
    }

    private static Money euros(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), Money.EURO);
    }
}
