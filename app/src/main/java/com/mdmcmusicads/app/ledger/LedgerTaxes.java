package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be told to the tax office about a period, for jobs; people are shown it through {@link LedgerDesk}. */
@Service
@Transactional(readOnly = true)
public class LedgerTaxes {

    private final JdbcClient sql;

    LedgerTaxes(JdbcClient sql) {
        this.sql = sql;
    }

    /** By treatment and rate, the highest rate first. */
    public List<VatSum> sums(LocalDate from, LocalDate to) {
        return sql.sql("select category, rate, sum(base) as base, sum(tax) as tax from ledger_vat"
                        + " where day between ? and ? group by category, rate order by rate desc, category")
                .params(Date.valueOf(from), Date.valueOf(to))
                .query(LedgerTaxes::sum)
                .list();
    }

    /** One a buyer: what other businesses in the EU bought, tax to be paid by them. */
    public List<EuropeanService> services(LocalDate from, LocalDate to) {
        return sql.sql("""
                        select v.buyer_vat, max(l.auxiliary_label) as buyer, sum(v.base) as base
                        from ledger_vat v left join ledger_line l on l.entry_id = v.entry_id and l.position = 1
                        where v.day between ? and ? and v.category = 'AE' group by v.buyer_vat order by v.buyer_vat""")
                .params(Date.valueOf(from), Date.valueOf(to))
                .query((row, number) ->
                        new EuropeanService(row.getString("buyer_vat"), row.getString("buyer"), euros(row, "base")))
                .list();
    }

    /** What stands on the account of tax due for the period; equal to the sum of {@link #sums}. */
    public Money booked(LocalDate from, LocalDate to) {
        return Money.rounded(
                sql.sql("""
                        select coalesce(sum(l.credit - l.debit), 0) from ledger_line l
                        join ledger_entry e on e.id = l.entry_id
                        where e.day between ? and ? and l.account in
                            (select account from ledger_account where purpose = 'VAT_DUE')""")
                        .params(Date.valueOf(from), Date.valueOf(to))
                        .query(BigDecimal.class)
                        .single(),
                Money.EURO);
    }

    /** Tax on what was invoiced and is not paid yet, as things stand now. */
    public Money pending() {
        return Money.rounded(sql.sql("""
                        select coalesce(sum(l.credit - l.debit), 0) from ledger_line l where l.account in
                            (select account from ledger_account where purpose = 'VAT_PENDING')""").query(BigDecimal.class).single(), Money.EURO);
    }

    private static VatSum sum(ResultSet row, int number) throws SQLException {
        return new VatSum(
                row.getString("category"),
                row.getBigDecimal("rate").stripTrailingZeros(),
                euros(row, "base"),
                euros(row, "tax"));
    }

    private static Money euros(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), Money.EURO);
    }
}
