package com.mdmcmusicads.app.decisioncases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of cases that were brought; none is ever changed. */
@Repository
class CaseSets {

    private static final TypeReference<List<DecisionCase>> CASES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final ObjectMapper json;

    CaseSets(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<CaseSet> newest(String decision) {
        return sql.sql("select * from decision_case_set where decision = ? order by number desc limit 1")
                .param(decision)
                .query(this::read)
                .optional();
    }

    void add(String decision, String fileName, List<DecisionCase> cases, String by, Instant now) {
        sql.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param("decision_case_set " + decision)
                .query((row, number) -> 0)
                .single();
        sql.sql("insert into decision_case_set (id, decision, number, file_name, kept_by, kept_at, cases)"
                        + " select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?::jsonb"
                        + " from decision_case_set where decision = ?")
                .params(UUID.randomUUID(), decision, fileName, by, Timestamp.from(now), written(cases), decision)
                .update();
    }

    private String written(List<DecisionCase> cases) {
        try {
            return json.writeValueAsString(cases);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private CaseSet read(ResultSet row, int number) throws SQLException {
        try {
            return new CaseSet(
                    row.getString("id"),
                    row.getInt("number"),
                    row.getString("file_name"),
                    row.getString("kept_by"),
                    row.getTimestamp("kept_at").toInstant(),
                    json.readValue(row.getString("cases"), CASES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
