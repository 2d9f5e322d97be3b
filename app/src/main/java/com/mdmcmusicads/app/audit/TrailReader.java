package com.mdmcmusicads.app.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail of the whole house, newest first, at the same pace whether it holds hundreds or millions. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'DIRECTION')")
public class TrailReader {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    /** Jumps from one action to the next along the index instead of reading every entry. */
    private static final String ACTIONS = """
            with recursive one as (
                (select action from audit_entry order by action limit 1)
                union all
                select (select action from audit_entry where action > one.action order by action limit 1)
                  from one where one.action is not null)
            select action from one where action is not null""";

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    TrailReader(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** At most {@code limit} entries that match, or those that come after {@code last} in the list. */
    public List<TrailEntry> find(TrailSearch search, TrailEntry last, int limit) {
        var conditions = new StringBuilder("select * from audit_entry where true");
        var values = new ArrayList<Object>();
        narrow(conditions, values, "actor = ?", search.actor());
        narrow(conditions, values, "action = ?", search.action());
        narrow(conditions, values, "subject_type = ?", search.subjectType());
        narrow(conditions, values, "subject_id = ?", search.subjectId());
        narrow(conditions, values, "correlation_id = ?", search.correlationId());
        narrow(conditions, values, "at >= ?", timestamp(search.from()));
        narrow(conditions, values, "at < ?", timestamp(search.to()));
        if (last != null) {
            conditions.append(" and (at, id) < (?, ?)");
            values.add(timestamp(last.at()));
            values.add(last.number());
        }
        values.add(limit);
        return jdbc.query(conditions + " order by at desc, id desc limit ?", this::entry, values.toArray());
    }

    /** All actions that were ever written down. */
    public List<String> actions() {
        return jdbc.queryForList(ACTIONS, String.class);
    }

    private static void narrow(StringBuilder conditions, List<Object> values, String condition, Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static Timestamp timestamp(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private TrailEntry entry(ResultSet row, int number) throws SQLException {
        return new TrailEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("action"),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                values(row.getString("before_values")),
                values(row.getString("after_values")),
                row.getString("correlation_id"));
    }

    private Map<String, Object> values(String written) {
        try {
            return json.readValue(written, VALUES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
