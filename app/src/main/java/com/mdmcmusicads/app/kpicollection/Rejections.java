package com.mdmcmusicads.app.kpicollection;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows that were not taken; of each run the first few hundred, which are enough to see what is wrong. */
@Repository
class Rejections {

    static final int MOST_KEPT = 300;

    private static final String ADD = """
            insert into kpi_run_rejection (run_id, external_id, name, day, field, code)
            select ?::uuid, ?, ?, ?, ?, ? where (select count(*) from kpi_run_rejection where run_id = ?::uuid) < ?""";

    private final JdbcTemplate sql;

    Rejections(JdbcTemplate sql) {
        this.sql = sql;
    }

    void add(String runId, List<Rejection> rejections) {
        sql.batchUpdate(
                ADD,
                rejections.stream()
                        .limit(MOST_KEPT)
                        .map(one -> new Object[] {
                            runId,
                            one.externalId(),
                            one.name(),
                            Date.valueOf(one.day()),
                            one.field(),
                            one.code(),
                            runId,
                            MOST_KEPT
                        })
                        .toList());
    }

    List<Rejection> of(String runId) {
        return sql.query(
                "select * from kpi_run_rejection where run_id = ?::uuid order by id",
                (row, number) -> new Rejection(
                        row.getString("external_id"),
                        row.getString("name"),
                        row.getObject("day", LocalDate.class),
                        row.getString("field"),
                        row.getString("code")),
                runId);
    }
}
