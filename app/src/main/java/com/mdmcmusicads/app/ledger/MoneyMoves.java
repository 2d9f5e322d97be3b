package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientName;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.Method;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the register of payments that are not booked yet. */
@Repository
class MoneyMoves {

    private final JdbcClient sql;
    private final ClientDesk clients;

    MoneyMoves(JdbcClient sql, ClientDesk clients) {
        this.sql = sql;
        this.clients = clients;
    }

    /** In the order of their days. */
    List<MoneyMove> waiting(int most) {
        var moves = sql.sql("""
                        select m.id, m.payment_id::text, m.kind, m.amount, m.day, p.method, p.client_id::text
                        from payment_movement m join payment p on p.id = m.payment_id
                        where p.currency = 'EUR'
                            and not exists (select from ledger_posting l where l.source = 'movement/' || m.id)
                        order by m.day, m.id limit ?""").param(most).query(MoneyMoves::read).list();
        return named(moves);
    }

    /** Money on the waiting account whose payer is known by now, as one sum a payment. */
    List<MoneyMove> known(int most) {
        var moves = sql.sql("""
                        select min(m.id) as id, p.id::text as payment_id, 'RECEIVED' as kind, sum(m.amount) as amount,
                            max(e.day) as day, p.method, p.client_id::text
                        from ledger_entry e
                        join payment_movement m on 'movement/' || m.id = e.source
                        join payment p on p.id = m.payment_id
                        where e.client_id is null and e.payment_id is not null and p.client_id is not null
                            and not exists (select from ledger_posting l where l.source = 'known/' || p.id)
                        group by p.id having sum(m.amount) <> 0 order by min(m.id) limit ?""").param(most).query(MoneyMoves::read).list();
        return named(moves);
    }

    private List<MoneyMove> named(List<MoneyMove> moves) {
        var names = clients.names(moves.stream()
                .map(MoneyMove::clientId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return moves.stream()
                .map(move -> new MoneyMove(
                        move.id(),
                        move.paymentId(),
                        move.method(),
                        move.amount(),
                        move.day(),
                        move.clientId(),
                        name(names.get(move.clientId())),
                        move.kind(),
                        move.piece()))
                .toList();
    }

    private static String name(ClientName known) {
        return known == null ? null : known.name();
    }

    private static MoneyMove read(ResultSet row, int number) throws SQLException {
        return new MoneyMove(
                row.getLong("id"),
                row.getString("payment_id"),
                Method.valueOf(row.getString("method")),
                new Money(row.getBigDecimal("amount"), Money.EURO),
                row.getDate("day").toLocalDate(),
                row.getString("client_id"),
                null,
                row.getString("kind"),
                "RG%06d".formatted(row.getLong("id")));
    }
}
