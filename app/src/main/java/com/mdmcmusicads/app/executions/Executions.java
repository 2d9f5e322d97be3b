package com.mdmcmusicads.app.executions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Executions in lists, from the engine's history; a page is one statement whatever the list holds. */
@Repository
class Executions {

    private static final int FETCHED = 500;

    private final NamedParameterJdbcTemplate sql;

    Executions(DataSource source) {
        var rows = new JdbcTemplate(source);
        rows.setFetchSize(FETCHED);
        sql = new NamedParameterJdbcTemplate(rows);
    }

    List<ExecutionRow> page(ExecutionQuery query, int limit) {
        return sql.query(query.page(), limited(query, limit), ExecutionRow::of);
    }

    void each(ExecutionQuery query, int limit, Consumer<ExecutionRow> reader) {
        sql.query(query.page(), limited(query, limit), row -> {
            reader.accept(ExecutionRow.of(row, 0));
        });
    }

    List<String> ids(ExecutionQuery query, int limit) {
        return sql.queryForList(query.ids(), limited(query, limit), String.class);
    }

    int count(ExecutionQuery query, int most) {
        return sql.queryForObject(query.count(), limited(query, most + 1), Integer.class);
    }

    /** The query narrowed to cases with these keys, or to what the words say exactly. */
    static ExecutionQuery among(ExecutionFilter filter, Collection<String> businessKeys) {
        return new ExecutionQuery(filter).among(businessKeys, exactly(filter.words()));
    }

    private static String exactly(String words) {
        try {
            return UUID.fromString(words).toString();
        } catch (IllegalArgumentException noId) {
            return words;
        }
    }

    private static Map<String, Object> limited(ExecutionQuery query, int limit) {
        var values = new HashMap<>(query.values());
        values.put("limit", limit);
        return values;
    }
}
