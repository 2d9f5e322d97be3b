package com.mdmcmusicads.app.subscriptions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what people decide about a subscription. Whoever calls holds its row. */
@Repository
class Edits {

    private final JdbcClient sql;
    private final Clock clock;

    Edits(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** False when the reference is known already, even from somebody at this very moment. */
    boolean add(UUID id, NewSubscription one, String by) {
        return sql.sql("""
                        insert into subscription (id, reference, client_id, origin_type, origin_id, currency, started_on,
                            anchor_on, state, created_by, created_at)
                        values (?, ?, ?::uuid, ?, ?, ?, ?, ?, 'RUNNING', ?, ?) on conflict (reference) do nothing""")
                        .params(
                                id,
                                one.reference(),
                                one.clientId(),
                                one.origin().type(),
                                one.origin().id(),
                                one.currency().getCurrencyCode(),
                                one.from(),
                                one.from(),
                                by,
                                now())
                        .update()
                == 1;
    }

    void addLine(UUID subscription, NewSubscription.Line line, LocalDate from, UUID replaces, String notice) {
        sql.sql("""
                        insert into subscription_line (id, subscription_id, position, offer_code, label, platform,
                            unit_amount, quantity, discount, from_on, replaces, notice)
                        values (?, ?, (select count(*) + 1 from subscription_line where subscription_id = ?),
                            ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        subscription,
                        subscription,
                        line.offerCode(),
                        line.label(),
                        line.platform(),
                        line.unitPrice().amount(),
                        line.quantity(),
                        line.discount(),
                        from,
                        replaces,
                        notice)
                .update();
    }

    void endLine(UUID line, LocalDate until) {
        sql.sql("update subscription_line set until_on = least(until_on, greatest(from_on, ?)) where id = ?")
                .params(until, line)
                .update();
    }

    void pause(UUID id) {
        sql.sql("update subscription set state = 'PAUSED' where id = ?")
                .param(id)
                .update();
    }

    void resume(UUID id, Cycle cycle) {
        sql.sql("update subscription set state = 'RUNNING', anchor_on = ?, anchor_number = ? where id = ?")
                .params(cycle.anchor(), cycle.number(), id)
                .update();
    }

    void endOn(UUID id, LocalDate day) {
        sql.sql("update subscription set ends_on = ? where id = ?")
                .params(day, id)
                .update();
    }

    void close(UUID id) {
        sql.sql("""
                        update subscription set state = 'ENDED', ended_at = ?, next_due_on = null,
                            blocked_by = null, blocked_at = null, trouble = null, trouble_at = null
                        where id = ?""").params(now(), id).update();
    }

    void approve(UUID id, LocalDate until) {
        sql.sql("update subscription set approved_until = ? where id = ?")
                .params(until, id)
                .update();
    }

    /** @param codes of what is missing, comma between them */
    void block(UUID id, String codes) {
        sql.sql("update subscription set blocked_by = ?, blocked_at = coalesce(blocked_at, ?) where id = ?")
                .params(codes, now(), id)
                .update();
    }

    void trouble(String id, String what) {
        sql.sql("update subscription set trouble = ?, trouble_at = ? where id = ?::uuid")
                .params(what, now(), id)
                .update();
    }

    /** Nothing holds it up any more. */
    void clear(UUID id) {
        sql.sql("""
                        update subscription set blocked_by = null, blocked_at = null, trouble = null, trouble_at = null
                        where id = ? and (blocked_at is not null or trouble_at is not null)""").param(id).update();
    }

    /** A person changed it: whoever looks at an older state is told so. */
    void touch(UUID id) {
        sql.sql("update subscription set revision = revision + 1 where id = ?")
                .param(id)
                .update();
    }

    /** What lists sort by, derived from the agreement. */
    void plan(Agreement agreement, LocalDate today) {
        sql.sql("update subscription set next_due_on = ?, monthly_amount = ? where id = ?")
                .params(
                        agreement.next().map(PlannedBill::dueOn).orElse(null),
                        agreement.monthly(today).amount(),
                        agreement.subscription().id())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
