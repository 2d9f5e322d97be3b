package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.identity.CurrentAccount;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who writes where; a pen rests after five minutes without a sign of life. */
@Repository
class Pens {

    static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Takes a free or resting pen, or gives a sign of life for one's own; somebody else's stays as it is. */
    private static final String TAKE = """
            insert into draft_pen (kind, key, account_id, since, seen_at) values (?, ?, ?, ?, ?)
                on conflict (kind, key) do update
               set since = case when draft_pen.account_id = excluded.account_id and draft_pen.seen_at >= ?
                                then draft_pen.since else excluded.since end,
                   account_id = excluded.account_id, seen_at = excluded.seen_at
             where draft_pen.account_id = excluded.account_id or draft_pen.seen_at < ?""";

    private final JdbcTemplate jdbc;
    private final CurrentAccount account;
    private final Clock clock;

    Pens(JdbcTemplate jdbc, CurrentAccount account, Clock clock) {
        this.jdbc = jdbc;
        this.account = account;
        this.clock = clock;
    }

    String me() {
        return account.require().id();
    }

    /** The pen as it is after trying to take it. */
    Pen take(ModelRef ref) {
        var now = Timestamp.from(clock.instant());
        jdbc.update(TAKE, ref.kind().name(), ref.key(), me(), now, now, restingBefore(), restingBefore());
        return find(ref).orElseThrow();
    }

    /** @throws TakenOver when somebody else has it */
    void require(ModelRef ref) {
        var pen = take(ref);
        if (!pen.accountId().equals(me())) {
            throw new TakenOver(pen.accountId());
        }
    }

    void release(ModelRef ref) {
        jdbc.update(
                "delete from draft_pen where kind = ? and key = ? and account_id = ?",
                ref.kind().name(),
                ref.key(),
                me());
    }

    void free(ModelRef ref) {
        jdbc.update(
                "delete from draft_pen where kind = ? and key = ?", ref.kind().name(), ref.key());
    }

    Optional<Pen> find(ModelRef ref) {
        return Optional.ofNullable(all().get(ref));
    }

    /** Every pen that does not rest. */
    Map<ModelRef, Pen> all() {
        var pens = new HashMap<ModelRef, Pen>();
        jdbc.query(
                "select kind, key, account_id, since from draft_pen where seen_at >= ?",
                row -> {
                    pens.put(
                            new ModelRef(ModelKind.valueOf(row.getString(1)), row.getString(2)),
                            new Pen(row.getString(3), row.getTimestamp(4).toInstant()));
                },
                restingBefore());
        return pens;
    }

    private Timestamp restingBefore() {
        Instant oldest = clock.instant().minus(PATIENCE);
        return Timestamp.from(oldest);
    }
}
