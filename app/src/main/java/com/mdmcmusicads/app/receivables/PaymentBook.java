package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.texts.Folded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads payments for people who may; a page is one statement, the count stops early. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
class PaymentBook {

    static final int MOST_COUNTED = 1000;

    private static final String ROW = """
            select p.*, c.name as client_name,
                (select string_agg(number, ', ' order by number) from receivable r where r.invoice_id in
                    (select a.invoice_id from allocation a where a.payment_id = p.id
                     group by a.invoice_id having sum(a.amount) > 0)) as invoices
            from payment p left join client c on c.id = p.client_id""";

    private final JdbcClient sql;

    PaymentBook(JdbcClient sql) {
        this.sql = sql;
    }

    List<PaymentRow> page(PaymentFilter filter, int offset, int limit) {
        var values = new HashMap<String, Object>();
        return sql.sql(ROW + where(filter, values) + " order by "
                        + filter.order().sql() + " limit :limit offset :offset")
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query(PaymentRow::of)
                .list();
    }

    int count(PaymentFilter filter) {
        var values = new HashMap<String, Object>();
        return sql.sql("select count(*) from (select 1 from payment p left join client c on c.id = p.client_id"
                        + where(filter, values) + " limit :most) counted")
                .params(values)
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** One at a time, whatever their number. */
    void each(PaymentFilter filter, Consumer<PaymentRow> reader) {
        var values = new HashMap<String, Object>();
        try (var rows = sql
                .sql(ROW + where(filter, values) + " order by " + filter.order().sql())
                .params(values)
                .query(PaymentRow::of)
                .stream()) {
            rows.forEach(reader);
        }
    }

    /** What is left of the payments of a client. */
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION', 'SALES')")
    List<PaymentRow> waiting(String clientId) {
        return sql.sql(ROW + " where p.client_id = ?::uuid and p.allocated_amount < p.net_amount order by p.day, p.id")
                .param(clientId)
                .query(PaymentRow::of)
                .list();
    }

    /** Everything that ever settled an invoice. */
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION', 'SALES')")
    List<PaymentRow> ofInvoice(String invoiceId) {
        return sql.sql(ROW + " where p.id in (select payment_id from allocation where invoice_id = ?::uuid)"
                        + " order by p.day, p.id")
                .param(invoiceId)
                .query(PaymentRow::of)
                .list();
    }

    Optional<PaymentRow> find(String paymentId) {
        return Receivables.id(paymentId)
                .flatMap(id -> sql.sql(ROW + " where p.id = ?")
                        .param(id)
                        .query(PaymentRow::of)
                        .optional());
    }

    private static String where(PaymentFilter filter, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        for (var pattern : Folded.patterns(filter.words())) {
            var word = "word" + values.size();
            var amount = amount(pattern);
            conditions.add("(p.search_words like :" + word + " or c.search_words like :" + word
                    + (amount == null ? "" : " or p.net_amount = :amount" + word) + ")");
            values.put(word, pattern);
            if (amount != null) {
                values.put("amount" + word, amount);
            }
        }
        if (filter.method() != null) {
            conditions.add("p.method = :method");
            values.put("method", filter.method().name());
        }
        if (filter.isWaiting()) {
            conditions.add("p.allocated_amount < p.net_amount");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** What was typed, when it is an amount: 240 or 240,00. */
    private static BigDecimal amount(String pattern) {
        try {
            return new BigDecimal(pattern.replace("%", "").replace(',', '.'));
        } catch (NumberFormatException words) {
            return null;
        }
    }
}
