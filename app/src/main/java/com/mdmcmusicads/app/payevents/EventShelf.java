package com.mdmcmusicads.app.payevents;

import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.processes.payments.PaymentEvent;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Events of the provider as they lie in store: each once, however often it is told; who may read is for the caller to know. */
@Service
@Transactional
public class EventShelf {

    /** The topic of {@link Signals} by which screens hear that an event moved on. */
    public static final String CHANGED = "payment-events";

    private final JdbcClient database;
    private final PaymentEvent process;
    private final Signals signals;
    private final Clock clock;

    EventShelf(JdbcClient database, PaymentEvent process, Signals signals, Clock clock) {
        this.database = database;
        this.process = process;
        this.signals = signals;
        this.clock = clock;
    }

    /** True when it is new: it is then handled in a process of its own. What concerns nothing of ours is only kept. */
    boolean keep(ToldEvent event) {
        var concerns = EventKind.of(event.type()).isPresent();
        var isNew = database.sql("insert into payment_event (id, type, object_id, payment_id, api_version, happened_at,"
                                + " received_at, state, why) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (id) do update set deliveries = payment_event.deliveries + 1"
                                + " returning deliveries")
                        .param(event.id())
                        .param(event.type())
                        .param(event.objectId())
                        .param(event.paymentId())
                        .param(event.apiVersion())
                        .param(Timestamp.from(event.happenedAt()))
                        .param(Timestamp.from(clock.instant()))
                        .param((concerns ? EventState.STORED : EventState.IGNORED).name())
                        .param(concerns ? null : "type")
                        .query(Integer.class)
                        .single()
                == 1;
        if (isNew && concerns) {
            process.paymentEventStored(event.id());
        }
        signals.publish(CHANGED, event.id());
        return isNew;
    }

    /** For as long as the transaction lasts nobody else handles it. */
    StoredEvent lock(String id) {
        return database.sql("select * from payment_event where id = ? for update")
                .param(id)
                .query(StoredEvent::of)
                .single();
    }

    void settle(String id, EventState state, String why, String reference) {
        database.sql("update payment_event set state = ?, why = ?, reference = coalesce(?, reference), handled_at = ?"
                        + " where id = ?")
                .param(state.name())
                .param(why)
                .param(reference)
                .param(Timestamp.from(clock.instant()))
                .param(id)
                .update();
        signals.publish(CHANGED, id);
    }

    @Transactional(readOnly = true)
    public Optional<StoredEvent> find(String id) {
        return database.sql("select * from payment_event where id = ?")
                .param(id)
                .query(StoredEvent::of)
                .optional();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<StoredEvent> list(EventSearch search, int offset, int limit) {
        var where = new ArrayList<String>(List.of("true"));
        var values = new ArrayList<Object>();
        if (search.state() != null) {
            where.add("state = ?");
            values.add(search.state().name());
        }
        if (!search.words().isBlank()) {
            where.add("? in (id, object_id, payment_id, reference, type)");
            values.add(search.words().strip());
        }
        values.add(offset);
        values.add(limit);
        return database.sql("select * from payment_event where " + String.join(" and ", where)
                        + " order by received_at desc, id offset ? limit ?")
                .params(values)
                .query(StoredEvent::of)
                .list();
    }

    /** How many events are in this state, counting no further than {@code most}. */
    @Transactional(readOnly = true)
    public int count(EventState state, int most) {
        return database.sql("select count(*) from (select 1 from payment_event where state = ? limit ?) counted")
                .params(state.name(), most)
                .query(Integer.class)
                .single();
    }

    /**
     * What to look for.
     *
     * @param state or null: all
     * @param words an id or a type, exactly; empty: all
     */
    public record EventSearch(EventState state, String words) {}
}
