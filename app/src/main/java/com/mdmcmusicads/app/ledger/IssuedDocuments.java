package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.invoices.Revenue;
import com.mdmcmusicads.app.ledger.IssuedDocument.Income;
import com.mdmcmusicads.app.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was issued and is not booked yet, read from its own tables in large pieces. */
@Repository
class IssuedDocuments {

    private static final String WAITING = "from invoice i where i.state = 'ISSUED' and not exists"
            + " (select from ledger_posting p where p.source = 'invoice/' || i.id)";

    private final JdbcClient sql;

    IssuedDocuments(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order of their days and numbers. */
    List<IssuedDocument> waiting(int most) {
        var documents = sql.sql("""
                        select i.id::text, i.kind, i.number, i.issue_day, i.client_id::text, i.client_name, i.gross_amount,
                            i.credited_id::text, s.content::jsonb #>> '{buyer,vatNumber}' as buyer_vat,
                            coalesce((coalesce(o.content, s.content)::jsonb #>> '{seller,vatOnDebits}')::boolean, false)
                                as on_debits
                        from (select i.* %s and i.currency = 'EUR'
                            order by i.issue_day, i.series, i.position limit ?) i
                        left join invoice_seal s on s.invoice_id = i.id
                        left join invoice_seal o on o.invoice_id = i.credited_id
                        order by i.issue_day, i.series, i.position""".formatted(WAITING))
                .param(most)
                .query(IssuedDocuments::head)
                .list();
        var incomes = incomes(documents);
        return documents.stream()
                .map(document -> withIncomes(document, incomes.getOrDefault(document.id(), List.of())))
                .toList();
    }

    private Map<String, List<Income>> incomes(List<IssuedDocument> documents) {
        var ids = documents.stream()
                .map(document -> UUID.fromString(document.id()))
                .toArray(UUID[]::new);
        var incomes = new HashMap<String, List<Income>>();
        sql.sql("""
                        select invoice_id::text as id, revenue, vat_category, vat_rate, sum(net_amount) as net
                        from invoice_line where invoice_id = any(?)
                        group by invoice_id, revenue, vat_category, vat_rate
                        order by invoice_id, min(position)""").param(ids).query(row -> {
            incomes.computeIfAbsent(row.getString("id"), id -> new ArrayList<>())
                    .add(income(row));
        });
        return incomes;
    }

    /** How many cannot be booked because they are in another currency, for which no rate is kept. */
    int foreign() {
        return sql.sql("select count(*) " + WAITING + " and i.currency <> 'EUR'")
                .query(Integer.class)
                .single();
    }

    private static Income income(ResultSet row) throws SQLException {
        return new Income(
                Revenue.valueOf(row.getString("revenue")),
                row.getString("vat_category"),
                row.getBigDecimal("vat_rate"),
                new Money(row.getBigDecimal("net"), Money.EURO));
    }

    private static IssuedDocument head(ResultSet row, int number) throws SQLException {
        return new IssuedDocument(
                row.getString("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getDate("issue_day").toLocalDate(),
                row.getString("client_id"),
                row.getString("client_name"),
                row.getString("buyer_vat"),
                row.getBoolean("on_debits"),
                row.getString("credited_id"),
                new Money(row.getBigDecimal("gross_amount"), Money.EURO),
                List.of());
    }

    private static IssuedDocument withIncomes(IssuedDocument head, List<Income> incomes) {
        return new IssuedDocument(
                head.id(),
                head.kind(),
                head.number(),
                head.day(),
                head.clientId(),
                head.clientName(),
                head.buyerVat(),
                head.onDebits(),
                head.creditedId(),
                head.gross(),
                incomes);
    }
}
