package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.texts.Folded;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries as lists show them, newest first. */
@Repository
class EntryRows {

    private static final String COLUMNS =
            "select e.*, (select sum(debit) from ledger_line where entry_id = e.id) as amount from ledger_entry e";

    private final JdbcClient sql;

    EntryRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<EntryRow> page(EntryFilter filter, int offset, int limit) {
        var words = filter.words() == null ? List.<String>of() : Folded.patterns(filter.words());
        var conditions = new StringBuilder(" where e.day between :from and :to");
        if (filter.journal() != null) {
            conditions.append(" and e.journal = :journal");
        }
        for (var at = 0; at < words.size(); at++) {
            conditions.append(" and e.search_words like :word").append(at);
        }
        var query = sql.sql(COLUMNS + conditions + " order by e.day desc, e.id desc limit :limit offset :offset")
                .param("from", Date.valueOf(filter.from()))
                .param("to", Date.valueOf(filter.to()))
                .param("limit", limit)
                .param("offset", offset);
        if (filter.journal() != null) {
            query = query.param("journal", filter.journal().name());
        }
        for (var at = 0; at < words.size(); at++) {
            query = query.param("word" + at, words.get(at));
        }
        return query.query(EntryRows::read).list();
    }

    Optional<EntryRow> find(long id) {
        return sql.sql(COLUMNS + " where e.id = ?")
                .param(id)
                .query(EntryRows::read)
                .optional();
    }

    List<EntryRow> ofInvoice(String invoiceId) {
        return sql.sql(COLUMNS + " where e.invoice_id = ?::uuid order by e.id")
                .param(invoiceId)
                .query(EntryRows::read)
                .list();
    }

    List<AccountSum> sums(LocalDate from, LocalDate to) {
        return sql.sql("""
                        select l.account, max(l.account_label) as label, sum(l.debit) as debit, sum(l.credit) as credit
                        from ledger_entry e join ledger_line l on l.entry_id = e.id
                        where e.day between ? and ? group by l.account order by l.account""")
                .params(Date.valueOf(from), Date.valueOf(to))
                .query((row, number) -> new AccountSum(
                        row.getString("account"),
                        row.getString("label"),
                        new Money(row.getBigDecimal("debit"), Money.EURO),
                        new Money(row.getBigDecimal("credit"), Money.EURO)))
                .list();
    }

    Optional<Subject> origin(String invoiceId) {
        return sql.sql("select origin_type, origin_id from invoice where id = ?::uuid and origin_type is not null")
                .param(invoiceId)
                .query((row, number) -> new Subject(row.getString("origin_type"), row.getString("origin_id")))
                .optional();
    }

    boolean isEmpty() {
        return !sql.sql("select exists (select from ledger_entry)")
                .query(Boolean.class)
                .single();
    }

    private static EntryRow read(ResultSet row, int number) throws SQLException {
        return new EntryRow(
                row.getLong("id"),
                row.getDate("closing").toLocalDate(),
                row.getInt("number"),
                Journal.valueOf(row.getString("journal")),
                row.getDate("day").toLocalDate(),
                row.getString("piece"),
                row.getString("label"),
                new Money(row.getBigDecimal("amount"), Money.EURO),
                row.getString("invoice_id"),
                row.getString("payment_id"),
                row.getString("client_id"),
                row.getDate("posted_on").toLocalDate());
    }
}
