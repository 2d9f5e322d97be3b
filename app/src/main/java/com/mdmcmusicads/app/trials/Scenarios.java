package com.mdmcmusicads.app.trials;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.sandbox.PlanText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Where scenarios are kept. */
@Repository
class Scenarios {

    private final JdbcTemplate jdbc;
    private final PlanText texts;
    private final ObjectMapper json;

    Scenarios(JdbcTemplate jdbc, PlanText texts, ObjectMapper json) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.json = json;
    }

    /** In place of one of the same name. */
    void put(Scenario scenario) {
        jdbc.update(
                "insert into trial_scenario (id, model_kind, model_key, name, plan, moves, expected, author_id, created_at)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?)"
                        + " on conflict (model_kind, model_key, name) do update set plan = excluded.plan,"
                        + " moves = excluded.moves, expected = excluded.expected, author_id = excluded.author_id,"
                        + " created_at = excluded.created_at",
                UUID.fromString(scenario.id()),
                scenario.ref().kind().name(),
                scenario.ref().key(),
                scenario.name(),
                texts.write(scenario.plan().on("")),
                texts.write(scenario.moves()),
                text(scenario.expected()),
                scenario.authorId(),
                Timestamp.from(scenario.createdAt()));
    }

    List<Scenario> of(ModelRef ref, int limit) {
        return jdbc.query(
                "select * from trial_scenario where model_kind = ? and model_key = ? order by name limit ?",
                this::scenario,
                ref.kind().name(),
                ref.key(),
                limit);
    }

    List<Scenario> all(int limit) {
        return jdbc.query("select * from trial_scenario order by model_key, name limit ?", this::scenario, limit);
    }

    void expect(String id, Outcome outcome) {
        jdbc.update("update trial_scenario set expected = ?::jsonb where id = ?", text(outcome), UUID.fromString(id));
    }

    void delete(String id) {
        jdbc.update("delete from trial_scenario where id = ?", UUID.fromString(id));
    }

    private Scenario scenario(ResultSet row, int number) throws SQLException {
        return new Scenario(
                row.getString("id"),
                new ModelRef(ModelKind.valueOf(row.getString("model_kind")), row.getString("model_key")),
                row.getString("name"),
                texts.readPlan(row.getString("plan")),
                texts.readMoves(row.getString("moves")),
                outcome(row.getString("expected")),
                row.getString("author_id"),
                row.getTimestamp("created_at").toInstant());
    }

    private String text(Outcome outcome) {
        try {
            return json.writeValueAsString(outcome);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Outcome outcome(String text) {
        try {
            return json.readValue(text, Outcome.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
