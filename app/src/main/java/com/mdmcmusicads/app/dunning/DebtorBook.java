package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.texts.Folded;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who owes what for how long, for people who may. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
class DebtorBook {

    private static final String ROW = """
            select r.client_id, c.name, r.currency, count(*) as invoices,
                count(d.id) as disputed, min(r.due) as oldest, sum(r.open) as overdue,
                coalesce(sum(r.open) filter (where :today - r.due between 1 and 30), 0) as to30,
                coalesce(sum(r.open) filter (where :today - r.due between 31 and 60), 0) as to60,
                coalesce(sum(r.open) filter (where :today - r.due between 61 and 90), 0) as to90,
                coalesce(sum(r.open) filter (where :today - r.due > 90), 0) as more,
                (select max(s.sent_at) from dunning_sent s where s.client_id = r.client_id) as last_sent_at
            from (select o.invoice_id, o.client_id, o.currency, o.gross_amount - o.settled_amount as open,
                         coalesce(k.agreed_due_on, o.due_on) as due
                    from receivable o left join dunning_case k using (invoice_id)
                   where o.settled_amount < o.gross_amount and k.written_off_on is null) r
            join client c on c.id = r.client_id
            left join dunning_dispute d on d.invoice_id = r.invoice_id and d.closed_on is null
            where r.due < :today""";

    private final JdbcClient sql;

    DebtorBook(JdbcClient sql) {
        this.sql = sql;
    }

    List<Debtor> page(String words, Order order, LocalDate today, int offset, int limit) {
        var values = new HashMap<String, Object>();
        var statement = new StringBuilder(ROW);
        for (var pattern : Folded.patterns(words)) {
            var name = "word" + values.size();
            statement.append(" and c.search_words like :").append(name);
            values.put(name, pattern);
        }
        return sql.sql(statement + " group by r.client_id, c.name, r.currency order by " + order.sql
                        + ", r.client_id limit :limit offset :offset")
                .params(values)
                .param("today", Date.valueOf(today))
                .param("limit", limit)
                .param("offset", offset)
                .query(Debtor::of)
                .list();
    }

    /** In which order they stand. */
    enum Order {
        LARGEST("overdue desc"),
        OLDEST("oldest"),
        NAME("c.name");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }
}
