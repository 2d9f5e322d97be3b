package com.mdmcmusicads.app.duplicates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.duplicates.Proposal.Side;
import com.mdmcmusicads.app.duplicates.Proposal.State;
import com.mdmcmusicads.app.leads.Alike.In;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of proposals; a pair has one row for ever. */
@Repository
class Proposals {

    private static final TypeReference<Map<String, Side>> CHOICES = new TypeReference<>() {};
    private static final String SELECT = "select id::text, older_id::text, newer_id::text, found_for::text, reasons,"
            + " choices::text, state from duplicate_proposal";

    private final JdbcClient sql;
    private final ObjectMapper json;

    Proposals(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The id of the new proposal; nothing when the pair was proposed before. */
    Optional<String> propose(String olderId, String newerId, String foundFor, Set<In> reasons, Instant now) {
        return sql.sql("""
                        insert into duplicate_proposal (id, older_id, newer_id, found_for, reasons, created_at)
                        values (:id, :older::uuid, :newer::uuid, :found::uuid, string_to_array(:reasons, ','), :now)
                        on conflict do nothing returning id::text""")
                .param("id", UUID.randomUUID())
                .param("older", olderId)
                .param("newer", newerId)
                .param("found", foundFor)
                .param(
                        "reasons",
                        String.join(",", reasons.stream().map(Enum::name).toList()))
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional();
    }

    Optional<Proposal> find(String id) {
        return sql.sql(SELECT + " where id::text = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** Those with this lead that nobody has decided yet. */
    List<Proposal> open(String leadId) {
        return sql.sql(SELECT + " where state = 'OPEN' and (older_id = :lead::uuid or newer_id = :lead::uuid)")
                .param("lead", leadId)
                .query(this::read)
                .list();
    }

    boolean isHeld(String leadId) {
        return sql.sql(
                        "select exists (select 1 from duplicate_proposal where state = 'OPEN' and found_for = :lead::uuid"
                                + " and (older_id = :lead::uuid or newer_id = :lead::uuid))")
                .param("lead", leadId)
                .query(Boolean.class)
                .single();
    }

    void choose(String id, String field, Side side) {
        sql.sql("update duplicate_proposal set choices = choices || jsonb_build_object(?::text, ?::text)"
                        + " where id::text = ? and state = 'OPEN'")
                .params(field, side.name(), id)
                .update();
    }

    void decide(String id, State state, String details, Instant now) {
        sql.sql("update duplicate_proposal set state = ?, details = ?, decided_at = ? where id::text = ?")
                .params(state.name(), details, Timestamp.from(now), id)
                .update();
    }

    private Proposal read(ResultSet row, int number) throws SQLException {
        var reasons = EnumSet.noneOf(In.class);
        Arrays.stream((String[]) row.getArray("reasons").getArray())
                .map(In::valueOf)
                .forEach(reasons::add);
        return new Proposal(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                reasons,
                choices(row.getString(6)),
                State.valueOf(row.getString(7)));
    }

    private Map<String, Side> choices(String text) {
        try {
            return json.readValue(text, CHOICES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
