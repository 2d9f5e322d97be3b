package com.mdmcmusicads.app.ledger;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger read from end to end in pages, for jobs that write files; whoever shows it to people uses {@link LedgerDesk}. */
@Service
@Transactional(readOnly = true)
public class LedgerPages {

    private static final String LINES = """
            select e.*, l.position, l.account, l.account_label, l.auxiliary, l.auxiliary_label, l.debit, l.credit,
                t.code, t.day as letter_day
            from ledger_entry e join ledger_line l on l.entry_id = e.id
            left join ledger_lettering t on t.entry_id = l.entry_id and t.position = l.position""";

    private final JdbcClient sql;

    LedgerPages(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest entry there is; a file that stops there is the same whatever is booked meanwhile. */
    public long last() {
        return sql.sql("select coalesce(max(id), 0) from ledger_entry")
                .query(Long.class)
                .single();
    }

    public Extent extent(Scope scope) {
        return sql.sql("""
                        select count(distinct e.id) as entries, count(*) as lines, coalesce(sum(l.debit), 0) as debit,
                            coalesce(sum(l.credit) filter (where l.account like '70%'), 0)
                                - coalesce(sum(l.debit) filter (where l.account like '70%'), 0) as income
                        from ledger_entry e join ledger_line l on l.entry_id = e.id
                        where e.day between ? and ? and e.journal = any(?) and e.id <= ?""")
                .params(Date.valueOf(scope.from()), Date.valueOf(scope.to()), scope.journalNames(), scope.last())
                .query((row, number) -> new Extent(
                        row.getInt("entries"),
                        row.getInt("lines"),
                        row.getBigDecimal("debit"),
                        row.getBigDecimal("income")))
                .single();
    }

    /** All lines of the next entries in the order of their numbers. */
    public List<LedgerLine> after(Scope scope, LocalDate closing, int number, int entries) {
        return sql.sql(LINES + """
                         where e.id in (select id from ledger_entry
                            where (closing, number) > (?, ?) and day between ? and ? and journal = any(?) and id <= ?
                            order by closing, number limit ?)
                        order by e.closing, e.number, l.position""")
                .params(
                        Date.valueOf(closing),
                        number,
                        Date.valueOf(scope.from()),
                        Date.valueOf(scope.to()),
                        scope.journalNames(),
                        scope.last(),
                        entries)
                .query(LedgerPages::line)
                .list();
    }

    /** Every account there ever was. */
    public Set<String> accounts() {
        return Set.copyOf(sql.sql("select distinct account from ledger_account")
                .query(String.class)
                .list());
    }

    /** Those of fees, set-up, packs and other services; nothing else of class 70 is ever booked. */
    public Set<String> incomeAccounts() {
        return Set.copyOf(sql.sql("select distinct account from ledger_account where purpose = any(?)")
                .param(new String[] {"FEE", "SETUP", "PACK", "OTHER"})
                .query(String.class)
                .list());
    }

    List<LedgerLine> ofEntry(long id) {
        return sql.sql(LINES + " where e.id = ? order by l.position")
                .param(id)
                .query(LedgerPages::line)
                .list();
    }

    static LedgerLine line(ResultSet row, int number) throws SQLException {
        var letterDay = row.getDate("letter_day");
        return new LedgerLine(
                row.getLong("id"),
                row.getInt("position"),
                row.getDate("closing").toLocalDate(),
                row.getInt("number"),
                Journal.valueOf(row.getString("journal")),
                row.getDate("day").toLocalDate(),
                row.getString("account"),
                row.getString("account_label"),
                row.getString("auxiliary"),
                row.getString("auxiliary_label"),
                row.getString("piece"),
                row.getDate("piece_day").toLocalDate(),
                row.getString("label"),
                row.getBigDecimal("debit"),
                row.getBigDecimal("credit"),
                row.getString("code"),
                letterDay == null ? null : letterDay.toLocalDate(),
                row.getDate("posted_on").toLocalDate());
    }

    /** Which entries; {@code last} is the newest that counts. */
    public record Scope(LocalDate from, LocalDate to, Collection<Journal> journals, long last) {

        String[] journalNames() {
            return journals.stream().map(Journal::name).toArray(String[]::new);
        }
    }

    /**
     * How much there is.
     *
     * @param income what was booked on accounts of class 70, credits less debits
     */
    public record Extent(int entries, int lines, java.math.BigDecimal debit, java.math.BigDecimal income) {}
}
