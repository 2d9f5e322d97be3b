package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.ledger.Payers.Payer;
import com.mdmcmusicads.app.ledger.Posting.Side;
import com.mdmcmusicads.app.ledger.Posting.Tax;
import com.mdmcmusicads.app.texts.Folded;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes entries: numbered one after the other within their financial year, in the order they are given. */
@Repository
class Entries {

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final ChartRows charts;
    private final Payers payers;

    Entries(JdbcClient sql, JdbcTemplate batches, ChartRows charts, Payers payers) {
        this.sql = sql;
        this.batches = batches;
        this.charts = charts;
        this.payers = payers;
    }

    /** Nobody else writes until the transaction ends. */
    void lock() {
        sql.sql("select cast(pg_advisory_xact_lock(hashtextextended('ledger', 0)) as text)")
                .query(String.class)
                .single();
    }

    /** @param today the day they become final */
    void write(List<Posting> postings, LocalDate today) {
        var ids = sql.sql("select coalesce(max(id), 0) from ledger_entry")
                .query(Long.class)
                .single();
        var month = charts.closingMonth();
        var entries = new ArrayList<Entry>();
        for (var posting : postings) {
            var closing = ChartRows.closing(posting.day(), month);
            entries.add(
                    posting.isEmpty()
                            ? new Entry(null, closing, 0, posting)
                            : new Entry(++ids, closing, draw(closing), posting));
        }
        var real = entries.stream().filter(entry -> entry.id() != null).toList();
        heads(real, today);
        lines(real);
        taxes(entries);
        batches.batchUpdate(
                "insert into ledger_posting (source, entry_id) values (?, ?)",
                entries.stream()
                        .map(entry -> new Object[] {entry.posting().source(), entry.id()})
                        .toList());
    }

    private int draw(LocalDate closing) {
        return sql.sql("insert into ledger_counter (closing, last) values (?, 1)"
                        + " on conflict (closing) do update set last = ledger_counter.last + 1 returning last")
                .param(Date.valueOf(closing))
                .query(Integer.class)
                .single();
    }

    private void heads(Collection<Entry> entries, LocalDate today) {
        batches.batchUpdate(
                """
                insert into ledger_entry (id, closing, number, journal, day, piece, piece_day, label, source, invoice_id,
                    payment_id, client_id, posted_on, search_words)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?::uuid, ?::uuid, ?, ?)""", entries.stream().map(entry -> head(entry, today)).toList());
    }

    private static Object[] head(Entry entry, LocalDate today) {
        var posting = entry.posting();
        return new Object[] {
            entry.id(),
            Date.valueOf(entry.closing()),
            entry.number(),
            posting.journal().name(),
            Date.valueOf(posting.day()),
            posting.piece(),
            Date.valueOf(posting.pieceDay()),
            posting.label(),
            posting.source(),
            posting.origin().invoiceId(),
            posting.origin().paymentId(),
            posting.origin().clientId(),
            Date.valueOf(today),
            Folded.of(String.valueOf(entry.number()), posting.piece(), posting.label())
        };
    }

    private void lines(Collection<Entry> entries) {
        var chart = charts.chart();
        var known = payers.of(entries.stream()
                .map(entry -> entry.posting().origin().clientId())
                .filter(Objects::nonNull)
                .toList());
        var rows = new ArrayList<Object[]>();
        for (var entry : entries) {
            var position = 0;
            for (var side : entry.posting().sides()) {
                rows.add(line(entry, ++position, side, chart, known));
            }
        }
        batches.batchUpdate(
                "insert into ledger_line (entry_id, position, account, account_label, auxiliary, auxiliary_label, debit,"
                        + " credit) values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static Object[] line(Entry entry, int position, Side side, Chart chart, Map<String, Payer> known) {
        var account = chart.at(side.purpose(), entry.posting().day());
        var payer = side.ofClient() ? known.get(entry.posting().origin().clientId()) : null;
        var amount = side.amount().amount();
        return new Object[] {
            entry.id(),
            position,
            account.account(),
            account.label(),
            payer == null ? null : payer.code(),
            payer == null ? null : payer.name(),
            amount.max(BigDecimal.ZERO),
            amount.negate().max(BigDecimal.ZERO)
        };
    }

    private void taxes(Collection<Entry> entries) {
        var rows = new ArrayList<Object[]>();
        entries.forEach(entry -> entry.posting().taxes().forEach(tax -> rows.add(tax(entry, tax))));
        batches.batchUpdate(
                "insert into ledger_vat (source, entry_id, day, category, rate, base, tax, buyer_vat)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static Object[] tax(Entry entry, Tax tax) {
        return new Object[] {
            entry.posting().source(),
            entry.id(),
            Date.valueOf(entry.posting().day()),
            tax.category(),
            tax.rate(),
            tax.base().amount(),
            tax.tax().amount(),
            tax.buyerVat()
        };
    }

    private record Entry(Long id, LocalDate closing, int number, Posting posting) {}
}
