package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.bank.Preview.Part;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.statements.StatementLine;
import com.mdmcmusicads.app.texts.Folded;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps statements and their lines; a line that is known is left alone, whoever else brings it at the same moment. */
@Repository
class StatementStore {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    StatementStore(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    Set<String> known(String account, Collection<StatementLine> lines) {
        var identities = lines.stream().map(StatementLine::identity).toArray(String[]::new);
        return new HashSet<>(sql.sql("select identity from bank_line where account = ? and identity = any(?)")
                .params(account, identities)
                .query(String.class)
                .list());
    }

    /** Of these lines, those of which the other kind of file has told the same day and amount already. */
    Set<String> suspect(String account, boolean isXml, Collection<StatementLine> lines) {
        var suspects = new HashSet<String>();
        for (var line : lines) {
            var told = sql.sql("select exists (select from bank_line where account = ? and day = ? and amount = ?"
                            + " and is_xml <> ?)")
                    .params(account, Date.valueOf(line.day()), line.amount().amount(), isXml)
                    .query(Boolean.class)
                    .single();
            if (told) {
                suspects.add(line.identity());
            }
        }
        return suspects;
    }

    /** How many lines were new. */
    int keep(BankFile file, Part part, List<StatementLine> lines) {
        var statement = part.statement();
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into bank_statement (id, file_id, account, currency, reference, from_day, to_day,
                            opening_amount, closing_amount, line_count, known_count, left_out_count)
                        values (?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(file.id())
                .param(part.account())
                .param(statement.currency().getCurrencyCode())
                .param(statement.reference())
                .param(day(statement.from()))
                .param(day(statement.lastDay()))
                .param(amount(statement.opening()))
                .param(amount(statement.closing()))
                .param(lines.size())
                .param(part.known().size())
                .param(statement.faults().size())
                .update();
        var rows =
                lines.stream().map(line -> row(id, file, part.account(), line)).toList();
        var added = batches.batchUpdate("""
                insert into bank_line (id, statement_id, account, identity, number, day, value_day, amount, currency,
                    counterparty, counterparty_account, words, end_to_end, bank_reference, kind, returned, reversal, is_xml,
                    search_words)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (account, identity) do nothing""", rows);
        return java.util.Arrays.stream(added).map(count -> Math.max(count, 0)).sum();
    }

    private static Object[] row(UUID statement, BankFile file, String account, StatementLine line) {
        return new Object[] {
            UUID.randomUUID(),
            statement,
            account,
            line.identity(),
            line.number(),
            Date.valueOf(line.day()),
            Date.valueOf(line.valueDay()),
            line.amount().amount(),
            line.amount().currency().getCurrencyCode(),
            line.counterparty(),
            line.counterpartyAccount(),
            line.text(),
            line.endToEnd(),
            line.bankReference(),
            line.kind(),
            line.returned(),
            line.reversal(),
            file.isXml(),
            Folded.of(
                    line.counterparty(),
                    line.text(),
                    line.endToEnd(),
                    line.amount().amount().toPlainString())
        };
    }

    /** The last day any statement tells about; empty before the first one. */
    Optional<LocalDate> lastDay() {
        return sql.sql("select to_day from bank_statement where to_day is not null order by to_day desc limit 1")
                .query(LocalDate.class)
                .optional();
    }

    private static Date day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static java.math.BigDecimal amount(Money money) {
        return money == null ? null : money.amount();
    }
}
