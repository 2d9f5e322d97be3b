package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.bank.BankLine.State;
import com.mdmcmusicads.app.bank.LineFilter.Heap;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.texts.Folded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The movements of all statements, each once. */
@Repository
class BankLines {

    private final JdbcClient sql;

    BankLines(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first. */
    List<BankLine> page(LineFilter filter, int offset, int limit) {
        var words = Folded.patterns(filter.words() == null ? "" : filter.words());
        var query = new StringBuilder(
                "select * from bank_line where " + filter.heap().condition());
        for (var at = 0; at < words.size(); at++) {
            query.append(" and search_words like :word").append(at);
        }
        var statement = sql.sql(query + " order by day desc, id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset);
        for (var at = 0; at < words.size(); at++) {
            statement = statement.param("word" + at, words.get(at));
        }
        return statement.query(BankLines::read).list();
    }

    Map<Heap, Integer> counts() {
        var counts = new EnumMap<Heap, Integer>(Heap.class);
        for (var heap : Heap.values()) {
            counts.put(
                    heap,
                    sql.sql("select count(*) from bank_line where " + heap.condition())
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }

    Optional<BankLine> find(String id) {
        return sql.sql("select * from bank_line where id = ?")
                .param(UUID.fromString(id))
                .query(BankLines::read)
                .optional();
    }

    /** Nobody else deals with it until the transaction ends. */
    BankLine held(String id) {
        return sql.sql("select * from bank_line where id = ? for update")
                .param(UUID.fromString(id))
                .query(BankLines::read)
                .single();
    }

    List<BankLine> openCredits(int most) {
        return page(new LineFilter(Heap.TO_MATCH, null), 0, most);
    }

    /** Money that came in with the same end-to-end id and is booked: what a returned debit takes back. */
    Optional<BankLine> bookedWith(String endToEnd) {
        return sql.sql("select * from bank_line where end_to_end = ? and amount > 0 and state in ('MATCHED', 'CREDIT')"
                        + " order by day desc limit 1")
                .param(endToEnd)
                .query(BankLines::read)
                .optional();
    }

    void handled(String id, State state, String paymentId, String reason, String by, Instant now) {
        sql.sql("update bank_line set state = ?, payment_id = ?::uuid, reason = ?, handled_by = ?, handled_at = ?"
                        + " where id = ?::uuid")
                .param(state.name())
                .param(paymentId)
                .param(reason)
                .param(by)
                .param(Timestamp.from(now))
                .param(id)
                .update();
    }

    void reopened(String id) {
        sql.sql("update bank_line set state = 'OPEN', attempt = attempt + 1, payment_id = null, reason = null,"
                        + " handled_by = null, handled_at = null where id = ?::uuid")
                .param(id)
                .update();
        sql.sql("delete from bank_share where line_id = ?::uuid").param(id).update();
    }

    void share(String lineId, Proposal.Share share) {
        sql.sql("insert into bank_share (line_id, invoice_id, number, amount) values (?::uuid, ?::uuid, ?, ?)")
                .params(
                        lineId,
                        share.item().invoiceId(),
                        share.item().number(),
                        share.amount().amount())
                .update();
    }

    List<Paid> shares(String lineId) {
        return sql.sql("select s.invoice_id::text, s.number, s.amount, l.currency from bank_share s"
                        + " join bank_line l on l.id = s.line_id where s.line_id = ?::uuid order by s.number")
                .param(lineId)
                .query((row, number) -> new Paid(row.getString("invoice_id"), row.getString("number"), money(row)))
                .list();
    }

    static BankLine read(ResultSet row, int number) throws SQLException {
        var handled = row.getTimestamp("handled_at");
        return new BankLine(
                row.getString("id"),
                row.getDate("day").toLocalDate(),
                money(row),
                row.getString("counterparty"),
                row.getString("words"),
                row.getString("end_to_end"),
                row.getString("bank_reference"),
                row.getString("returned"),
                row.getBoolean("reversal"),
                State.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getString("payment_id"),
                row.getString("reason"),
                row.getString("handled_by"),
                handled == null ? null : handled.toInstant());
    }

    private static Money money(ResultSet row) throws SQLException {
        return new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")));
    }

    /** What an invoice got of a line. */
    record Paid(String invoiceId, String number, Money amount) {}
}
