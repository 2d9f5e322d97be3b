package com.mdmcmusicads.app.sandbox;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Where trials are kept, so that any node can go on with one. */
@Repository
class Trials {

    private final JdbcTemplate jdbc;
    private final PlanText texts;

    Trials(JdbcTemplate jdbc, PlanText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    void insert(Trial trial, Instant real) {
        jdbc.update(
                "insert into sandbox_trial (id, owner, model_kind, model_key, plan, moves, started_at, virtual_now,"
                        + " deployment_id, touched_at) values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)",
                UUID.fromString(trial.id()),
                trial.owner(),
                trial.plan().ref().kind().name(),
                trial.plan().ref().key(),
                texts.write(trial.plan()),
                texts.write(trial.moves()),
                Timestamp.from(trial.startedAt()),
                Timestamp.from(trial.now()),
                trial.deployment(),
                Timestamp.from(real));
    }

    void update(Trial trial, Instant real) {
        jdbc.update(
                "update sandbox_trial set plan = ?::jsonb, moves = ?::jsonb, virtual_now = ?, touched_at = ? where id = ?",
                texts.write(trial.plan()),
                texts.write(trial.moves()),
                Timestamp.from(trial.now()),
                Timestamp.from(real),
                UUID.fromString(trial.id()));
    }

    Optional<Trial> find(UUID id) {
        return jdbc.query("select * from sandbox_trial where id = ?", this::trial, id).stream()
                .findFirst();
    }

    /** Held until the transaction ends: one move after the other, whichever node makes it. */
    Optional<Trial> hold(UUID id) {
        return jdbc.query("select * from sandbox_trial where id = ? for update", this::trial, id).stream()
                .findFirst();
    }

    private Trial trial(ResultSet row, int number) throws SQLException {
        return new Trial(
                row.getString("id"),
                row.getString("owner"),
                texts.readPlan(row.getString("plan")),
                texts.readMoves(row.getString("moves")),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("virtual_now").toInstant(),
                row.getString("deployment_id"));
    }

    void append(String trial, List<Note> notes) {
        var id = UUID.fromString(trial);
        var last = jdbc.queryForObject(
                "select coalesce(max(number), 0) from sandbox_note where trial_id = ?", Integer.class, id);
        var rows = new java.util.ArrayList<Object[]>();
        for (var note : notes) {
            rows.add(new Object[] {
                id,
                last + rows.size() + 1,
                note.kind().name(),
                Timestamp.from(note.at()),
                note.activity(),
                texts.text(note.content())
            });
        }
        jdbc.batchUpdate(
                "insert into sandbox_note (trial_id, number, kind, at, activity, content) values (?, ?, ?, ?, ?, ?::jsonb)",
                rows);
    }

    List<Note> notes(String trial) {
        return jdbc.query(
                "select * from sandbox_note where trial_id = ? order by number",
                (row, number) -> new Note(
                        Note.Kind.valueOf(row.getString("kind")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("activity"),
                        content(row.getString("content"))),
                UUID.fromString(trial));
    }

    private Map<String, Object> content(String text) {
        return texts.read(text, new TypeReference<>() {});
    }

    /** The activities whose steps were called and answered, in their order. */
    List<String> called(String trial) {
        return jdbc.queryForList(
                "select activity || '|' || substring(content ->> 'step' from '[^.]*$') from sandbox_note where trial_id = ? and kind = 'STEP'"
                        + " and content ->> 'failure' is null order by number",
                String.class,
                UUID.fromString(trial));
    }

    void forget(String trial, Note.Kind kind) {
        jdbc.update("delete from sandbox_note where trial_id = ? and kind = ?", UUID.fromString(trial), kind.name());
    }

    void delete(String trial) {
        jdbc.update("delete from sandbox_trial where id = ?", UUID.fromString(trial));
    }

    /** Those nobody has touched since, oldest first. */
    List<String> untouchedSince(Instant moment, int limit) {
        return jdbc.queryForList(
                "select id::text from sandbox_trial where touched_at < ? order by touched_at limit ?",
                String.class,
                Timestamp.from(moment),
                limit);
    }

    List<String> ofOwner(String owner) {
        return jdbc.queryForList(
                "select id::text from sandbox_trial where owner = ? order by touched_at desc", String.class, owner);
    }
}
