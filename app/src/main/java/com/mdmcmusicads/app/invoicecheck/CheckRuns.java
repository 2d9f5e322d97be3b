package com.mdmcmusicads.app.invoicecheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The looks that were taken. */
@Repository
class CheckRuns {

    private final JdbcClient sql;
    private final ObjectMapper json;

    CheckRuns(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(CheckRun run) {
        try {
            sql.sql("insert into invoice_check (at, invoices, problems) values (?, ?, ?::jsonb)")
                    .params(Timestamp.from(run.at()), run.invoices(), json.writeValueAsString(run.problems()))
                    .update();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest first. */
    List<CheckRun> newest(int limit) {
        return sql.sql("select at, invoices, problems from invoice_check order by at desc, id desc limit ?")
                .param(limit)
                .query(this::run)
                .list();
    }

    private CheckRun run(ResultSet row, int number) throws SQLException {
        try {
            List<Problem> problems = json.readValue(row.getString(3), new TypeReference<>() {});
            return new CheckRun(row.getTimestamp(1).toInstant(), row.getLong(2), problems);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
