package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.adplatforms.AdDay;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which days of which campaigns the stretch being read has brought so far, whichever node read them. */
@Repository
class SeenDays {

    private static final int BATCH = 500;

    private final JdbcTemplate sql;

    SeenDays(JdbcTemplate sql) {
        this.sql = sql;
    }

    void add(String runId, List<AdDay> days) {
        sql.batchUpdate(
                "insert into kpi_run_seen (run_id, external_id, day) values (?::uuid, ?, ?) on conflict do nothing",
                days,
                BATCH,
                (row, day) -> {
                    row.setString(1, runId);
                    row.setString(2, day.externalCampaignId());
                    row.setDate(3, Date.valueOf(day.day()));
                });
    }

    Set<Seen> of(String runId) {
        return new HashSet<>(sql.query(
                "select external_id, day from kpi_run_seen where run_id = ?::uuid",
                (row, number) -> new Seen(row.getString(1), row.getObject(2, LocalDate.class)),
                runId));
    }

    /** A campaign as its platform calls it, on a day. */
    record Seen(String externalId, LocalDate day) {}
}
