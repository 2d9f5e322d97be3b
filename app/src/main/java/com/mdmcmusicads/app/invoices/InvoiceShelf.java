package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads many invoices at once. */
@Repository
class InvoiceShelf {

    private static final int FETCHED = 500;
    private static final String SUMMARY = """
            select id::text, kind, number, client_id::text, issue_day, due_day, gross_amount, currency, credited_id::text
            from invoice where %s order by issued_at desc nulls first, id""";

    private final JdbcClient sql;
    private final JdbcTemplate stream;

    InvoiceShelf(JdbcClient sql, DataSource source) {
        this.sql = sql;
        stream = new JdbcTemplate(source);
        stream.setFetchSize(FETCHED);
    }

    List<InvoiceSummary> ofClient(String clientId) {
        return summaries("client_id = ?::uuid", clientId);
    }

    List<InvoiceSummary> creditNotes(String invoiceId) {
        return summaries("credited_id = ?::uuid", invoiceId);
    }

    private List<InvoiceSummary> summaries(String condition, String id) {
        return sql.sql(SUMMARY.formatted(condition))
                .param(id)
                .query(InvoiceShelf::summary)
                .list();
    }

    /** Those issued on these days, in the order of their numbers, one at a time. */
    void eachIssued(LocalDate from, LocalDate to, Consumer<InvoiceSheet> reader) {
        RowCallbackHandler one = row -> reader.accept(Seals.read(row.getString(1)));
        stream.query("""
                select content from invoice_seal join invoice on id = invoice_id
                where state = 'ISSUED' and issue_day between ? and ? order by issue_day, series, position""", one, from, to);
    }

    private static InvoiceSummary summary(ResultSet row, int at) throws SQLException {
        return new InvoiceSummary(
                row.getString(1),
                Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                new Money(row.getBigDecimal(7), Currency.getInstance(row.getString(8))),
                row.getString(9));
    }
}
