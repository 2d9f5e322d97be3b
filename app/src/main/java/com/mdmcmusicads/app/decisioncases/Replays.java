package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisioncases.Replay.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Replays and what they found, in the database: a node that dies leaves one to go on with. */
@Repository
class Replays {

    /** More lines say nothing more; they are counted all the same. */
    static final int MOST_LINES = 20_000;

    private final JdbcClient sql;
    private final JdbcTemplate jdbc;

    Replays(JdbcClient sql, JdbcTemplate jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    String add(String decision, String content, String sha256, int all, String by, Instant now) {
        var id = UUID.randomUUID();
        sql.sql("insert into decision_replay (id, decision, content, sha256, asked_by, asked_at, state, alive_at,"
                        + " before_at, before_id, all_count) values (?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, '', ?)")
                .params(
                        id,
                        decision,
                        content,
                        sha256,
                        by,
                        Timestamp.from(now),
                        Timestamp.from(now),
                        Timestamp.from(now.plusSeconds(1)),
                        all)
                .update();
        return id.toString();
    }

    Optional<Replay> newest(String decision) {
        return sql.sql("select * from decision_replay where decision = ? order by asked_at desc limit 1")
                .param(decision)
                .query(Replays::read)
                .optional();
    }

    Optional<Replay> find(String id) {
        return sql.sql("select * from decision_replay where id = ?::uuid")
                .param(id)
                .query(Replays::read)
                .optional();
    }

    String content(String id) {
        return sql.sql("select content from decision_replay where id = ?::uuid")
                .param(id)
                .query(String.class)
                .single();
    }

    /** Keeps it for this transaction; empty when it does not run, or another node has it in hand. */
    Optional<Replay> lock(String id) {
        return sql.sql("select * from decision_replay where id = ?::uuid and state = 'RUNNING' for update skip locked")
                .param(id)
                .query(Replays::read)
                .optional();
    }

    /** Those nobody has moved since. */
    List<String> abandoned(Instant since) {
        return sql.sql("select id::text from decision_replay where state = 'RUNNING' and alive_at < ?")
                .param(Timestamp.from(since))
                .query(String.class)
                .list();
    }

    void advance(String id, PastEvaluation last, Tally tally, Instant now) {
        sql.sql("update decision_replay set before_at = ?, before_id = ?, same = same + ?, changed = changed + ?,"
                        + " unknown = unknown + ?, failed = failed + ?, guessed = guessed + ?, alive_at = ?"
                        + " where id = ?::uuid")
                .params(
                        Timestamp.from(last.at()),
                        last.id(),
                        tally.same(),
                        tally.changed(),
                        tally.unknown(),
                        tally.failed(),
                        tally.guessed(),
                        Timestamp.from(now),
                        id)
                .update();
    }

    boolean end(String id, State state, Instant now) {
        return sql.sql("update decision_replay set state = ?, ended_at = ? where id = ?::uuid and state = 'RUNNING'")
                        .params(state.name(), Timestamp.from(now), id)
                        .update()
                == 1;
    }

    /** Older replays of the decision said what nobody asks any more. */
    void forgetBut(String decision, int newest) {
        sql.sql("delete from decision_replay where decision = ? and state <> 'RUNNING' and id not in ("
                        + "select id from decision_replay where decision = ? order by asked_at desc limit ?)")
                .params(decision, decision, newest)
                .update();
    }

    void keep(String id, List<ReplayChange> changes) {
        jdbc.batchUpdate(
                "insert into decision_replay_change (replay, evaluation, instance, process, at, was, becomes,"
                        + " was_rules, becomes_rules, kind, guessed) values (?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                changes.stream()
                        .map(change -> new Object[] {
                            id,
                            change.evaluation(),
                            change.instance(),
                            change.process(),
                            Timestamp.from(change.at()),
                            change.was(),
                            change.becomes(),
                            change.wasRules(),
                            change.becomesRules(),
                            change.kind().name(),
                            change.guessed()
                        })
                        .toList());
    }

    List<ReplayChange> page(String id, ReplayChange.Kind kind, int offset, int limit) {
        return sql.sql("select * from decision_replay_change where replay = ?::uuid and kind = ?"
                        + " order by at desc, evaluation limit ? offset ?")
                .params(id, kind.name(), limit, offset)
                .query(Replays::change)
                .list();
    }

    void each(String id, Consumer<ReplayChange> line) {
        for (var kind : ReplayChange.Kind.values()) {
            for (var offset = 0; ; offset += 1_000) {
                var page = page(id, kind, offset, 1_000);
                page.forEach(line);
                if (page.size() < 1_000) {
                    break;
                }
            }
        }
    }

    /** What becomes what, and how often, the most frequent first. */
    List<Shift> shifts(String id, int limit) {
        return sql.sql("select was, becomes, count(*) as times from decision_replay_change"
                        + " where replay = ?::uuid and kind = 'CHANGED' group by was, becomes"
                        + " order by times desc, was, becomes limit ?")
                .params(id, limit)
                .query((row, number) -> new Shift(row.getString("was"), row.getString("becomes"), row.getLong("times")))
                .list();
    }

    /** A result that became another one, and how often. */
    record Shift(String was, String becomes, long times) {}

    /** What a page of evaluations came to. */
    record Tally(int same, int changed, int unknown, int failed, int guessed) {}

    private static ReplayChange change(ResultSet row, int number) throws SQLException {
        return new ReplayChange(
                row.getString("evaluation"),
                row.getString("instance"),
                row.getString("process"),
                row.getTimestamp("at").toInstant(),
                row.getString("was"),
                row.getString("becomes"),
                row.getString("was_rules"),
                row.getString("becomes_rules"),
                ReplayChange.Kind.valueOf(row.getString("kind")),
                row.getBoolean("guessed"));
    }

    private static Replay read(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Replay(
                row.getString("id"),
                row.getString("decision"),
                row.getString("sha256"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                State.valueOf(row.getString("state")),
                row.getTimestamp("before_at").toInstant(),
                row.getString("before_id"),
                row.getInt("all_count"),
                row.getInt("same"),
                row.getInt("changed"),
                row.getInt("unknown"),
                row.getInt("failed"),
                row.getInt("guessed"));
    }
}
