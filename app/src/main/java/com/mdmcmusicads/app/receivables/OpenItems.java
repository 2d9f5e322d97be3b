package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.texts.Folded;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the invoices that are not settled, the one due first first. */
@Repository
class OpenItems {

    private static final String ROW = """
            select r.*, c.name from receivable r join client c on c.id = r.client_id
            where r.settled_amount < r.gross_amount""";

    private final JdbcClient sql;

    OpenItems(JdbcClient sql) {
        this.sql = sql;
    }

    List<OpenItem> ofClient(String clientId) {
        return sql.sql(ROW + " and r.client_id = ?::uuid order by r.due_on, r.number")
                .param(clientId)
                .query(OpenItems::item)
                .list();
    }

    /** Those of which every word is in the number, or in what a client is found by; with exactly this much open. */
    List<OpenItem> search(String words, BigDecimal open, int limit) {
        var statement = new StringBuilder(ROW);
        var values = new HashMap<String, Object>();
        for (var pattern : Folded.patterns(words == null ? "" : words)) {
            var name = "word" + values.size();
            statement.append(" and (lower(r.number) like :%1$s or c.search_words like :%1$s)".formatted(name));
            values.put(name, pattern);
        }
        if (open != null) {
            statement.append(" and r.gross_amount - r.settled_amount = :open");
            values.put("open", open);
        }
        return sql.sql(statement + " order by r.due_on, r.number limit :limit")
                .params(values)
                .param("limit", limit)
                .query(OpenItems::item)
                .list();
    }

    private static OpenItem item(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var gross = new Money(row.getBigDecimal("gross_amount"), currency);
        return new OpenItem(
                row.getString("invoice_id"),
                row.getString("number"),
                row.getString("client_id"),
                row.getString("name"),
                gross,
                gross.minus(new Money(row.getBigDecimal("settled_amount"), currency)),
                row.getDate("due_on").toLocalDate());
    }
}
