package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what became of the periods of a subscription. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
class PeriodReader {

    private static final int MOST = 240;

    private final JdbcClient sql;

    PeriodReader(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest period first; of each its invoices, then its credit notes. */
    List<SettledPeriod> of(String subscriptionId, Currency currency) {
        return sql.sql("""
                        select p.number, p.from_on, p.until_on, p.outcome, p.reason, d.credit, d.id::text, v.number as document,
                            d.amount
                        from subscription_period p
                        left join (
                            select period, part, false as credit, invoice_id as id, net_amount as amount
                            from subscription_invoice where subscription_id = :id
                            union all
                            select period, 1000, true, credit_note_id, sum(credit_amount)
                            from subscription_charge where subscription_id = :id and credit_note_id is not null
                            group by period, credit_note_id) d on d.period = p.number
                        left join invoice v on v.id = d.id
                        where p.subscription_id = :id
                        order by p.number desc, d.part limit :most""")
                .param("id", java.util.UUID.fromString(subscriptionId))
                .param("most", MOST)
                .query((row, number) -> new SettledPeriod(
                        row.getInt(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        row.getBoolean(6),
                        row.getString(7),
                        row.getString(8),
                        row.getBigDecimal(9) == null ? null : new Money(row.getBigDecimal(9), currency)))
                .list();
    }
}
