package com.mdmcmusicads.app.repairs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Acts on many executions, with what became of each. */
@Repository
class Repairs {

    private final JdbcClient sql;
    private final ObjectMapper json;

    Repairs(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(UUID id, Order order, String by, Instant at, Collection<String> instances) {
        sql.sql("insert into repair (id, act, asked, reason, asked_by, asked_at, state, total)"
                        + " values (?, ?, ?::jsonb, ?, ?, ?, 'RUNNING', ?)")
                .params(id, order.act().name(), write(order), order.reason(), by, Timestamp.from(at), instances.size())
                .update();
        sql.sql("insert into repair_item (repair_id, instance_id, state) select ?, unnest(?), 'WAITING'")
                .params(id, instances.toArray(String[]::new))
                .update();
    }

    Optional<Repair> find(UUID id) {
        return sql.sql("select * from repair where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    List<Repair> latest(int limit) {
        return sql.sql("select * from repair order by asked_at desc, id limit ?")
                .param(limit)
                .query(this::read)
                .list();
    }

    /** True when it was in one of these states and is now in the other. */
    boolean turn(UUID id, List<State> from, State to, Instant endedAt) {
        return sql.sql("update repair set state = :to, ended_at = :ended where id = :id and state in (:from)")
                        .param("to", to.name())
                        .param("ended", endedAt == null ? null : Timestamp.from(endedAt))
                        .param("id", id)
                        .param("from", from.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    boolean isRunning(UUID id) {
        return find(id).filter(repair -> repair.state() == State.RUNNING).isPresent();
    }

    /** One that waits, held until the end of the transaction; no two get the same. */
    Optional<String> next(UUID id) {
        return sql.sql("select instance_id from repair_item where repair_id = ? and state = 'WAITING'"
                        + " order by instance_id limit 1 for update skip locked")
                .param(id)
                .query(String.class)
                .optional();
    }

    boolean anyWaiting(UUID id) {
        return sql.sql("select exists (select from repair_item where repair_id = ? and state = 'WAITING')")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void told(UUID id, String instanceId, ItemState state, String told, Instant at) {
        sql.sql(
                        "update repair_item set state = ?, told = ?, at = ? where repair_id = ? and instance_id = ? and state = 'WAITING'")
                .params(state.name(), told, Timestamp.from(at), id, instanceId)
                .update();
    }

    void stopWaiting(UUID id, Instant at) {
        sql.sql("update repair_item set state = 'STOPPED', at = ? where repair_id = ? and state = 'WAITING'")
                .params(Timestamp.from(at), id)
                .update();
    }

    Map<ItemState, Integer> counts(UUID id) {
        var counts = new EnumMap<ItemState, Integer>(ItemState.class);
        sql.sql("select state, count(*) from repair_item where repair_id = ? group by state")
                .param(id)
                .query(row -> {
                    counts.put(ItemState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** What became of each, those that did not work first. */
    List<Item> items(UUID id, int limit) {
        return sql.sql("select n.instance_id, n.state, n.told, n.at, i.business_key_ from repair_item n"
                        + " left join act_hi_procinst i on i.proc_inst_id_ = n.instance_id where n.repair_id = ?"
                        + " order by n.state in ('DONE', 'WAITING'), n.state, n.instance_id limit ?")
                .params(id, limit)
                .query((row, number) -> new Item(
                        row.getString(1),
                        row.getString(5),
                        ItemState.valueOf(row.getString(2)),
                        row.getString(3),
                        moment(row, "at")))
                .list();
    }

    private Repair read(ResultSet row, int number) throws SQLException {
        return new Repair(
                row.getObject("id", UUID.class),
                order(row.getString("asked")),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                State.valueOf(row.getString("state")),
                row.getInt("total"),
                moment(row, "ended_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private String write(Order order) {
        try {
            return json.writeValueAsString(order);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Order order(String text) {
        try {
            return json.readValue(text, Order.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How far an act on many is. */
    enum State {
        RUNNING,
        PAUSED,
        STOPPED,
        DONE
    }

    /** What became of one execution. */
    enum ItemState {
        WAITING,
        DONE,
        REFUSED,
        FAILED,
        STOPPED
    }

    /** An act on many. */
    record Repair(UUID id, Order order, String by, Instant at, State state, int total, Instant endedAt) {}

    /** One of them; {@code told} is what {@link Refused#kept} said. */
    record Item(String instanceId, String businessKey, ItemState state, String told, Instant at) {}
}
