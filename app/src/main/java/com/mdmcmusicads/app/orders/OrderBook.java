package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.orders.Order.State;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders. */
@Repository
class OrderBook {

    private final JdbcClient sql;

    OrderBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when that version was ordered before. */
    boolean place(String quoteId, int version, Kind kind, Signer signer, Instant at) {
        return sql.sql("""
                                insert into client_order (id, quote_id, quote_version, kind, state, signer, evidence, placed_at)
                                values (?, ?::uuid, ?, ?, 'PLACED', ?, ?, ?) on conflict do nothing""")
                        .params(UUID.randomUUID(), quoteId, version, kind.name())
                        .params(signer == null ? null : signer.name(), signer == null ? null : signer.evidence())
                        .param(Timestamp.from(at))
                        .update()
                == 1;
    }

    void belongsTo(Order order, String clientId) {
        change(order, "client_id = ?::uuid", clientId);
    }

    void isBilledBy(Order order, String invoiceId) {
        change(order, "state = 'BILLED', missing = '{}', invoice_id = ?::uuid", invoiceId);
    }

    void isBilledMonthlyBy(Order order, String subscriptionId) {
        change(order, "state = 'BILLED', subscription_id = ?::uuid", subscriptionId);
    }

    /** @param keys message keys of what its invoice lacks */
    void lacks(Order order, List<String> keys) {
        change(order, "missing = string_to_array(?, ',')", String.join(",", keys));
    }

    void isLaunched(Order order, LocalDate startsOn) {
        change(order, "state = 'LAUNCHED', starts_on = ?", startsOn);
    }

    void hasCampaign(Order order, String campaignId) {
        change(order, "campaign_id = ?::uuid", campaignId);
    }

    void isCancelled(Order order, String reason) {
        change(order, "state = 'CANCELLED', reason = ?", reason);
    }

    private void change(Order order, String change, Object value) {
        sql.sql("update client_order set " + change + " where id = ?::uuid")
                .params(value, order.id())
                .update();
    }

    /** @throws NoSuchElementException when nothing was ordered by this quote */
    Order of(String quoteId) {
        return find(quoteId).orElseThrow();
    }

    /** The latest order of a quote. */
    Optional<Order> find(String quoteId) {
        return sql.sql("select * from client_order where quote_id = ?::uuid order by quote_version desc limit 1")
                .param(quoteId)
                .query(OrderBook::read)
                .optional();
    }

    /** The newest first. */
    List<Order> ofClient(String clientId, int limit) {
        return sql.sql("select * from client_order where client_id = ?::uuid order by placed_at desc, id limit ?")
                .params(clientId, limit)
                .query(OrderBook::read)
                .list();
    }

    private static Order read(ResultSet row, int number) throws SQLException {
        return new Order(
                row.getString("id"),
                row.getString("quote_id"),
                row.getInt("quote_version"),
                Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                row.getString("client_id"),
                row.getString("signer"),
                row.getString("invoice_id"),
                row.getString("subscription_id"),
                row.getString("campaign_id"),
                List.of((String[]) row.getArray("missing").getArray()),
                row.getObject("starts_on", LocalDate.class),
                row.getTimestamp("placed_at").toInstant());
    }

    /** Who said yes elsewhere, and where that can be read. */
    record Signer(String name, String evidence) {}
}
