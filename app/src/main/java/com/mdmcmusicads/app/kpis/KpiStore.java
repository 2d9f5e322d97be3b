package com.mdmcmusicads.app.kpis;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Takes rows in bulk: COPY into a table of this connection, then one statement that touches only what is new or other, in
 * the order of the key. Two callers with the same rows therefore wait for each other and never in a circle.
 */
@Repository
class KpiStore {

    private static final String LANDING = """
            create temporary table if not exists kpi_landing (
                campaign_id uuid, platform text, day date, spend numeric(18, 6), impressions bigint, views bigint,
                clicks bigint, conversions numeric(18, 6), currency char(3)) on commit delete rows""";

    private static final String COPY = "copy kpi_landing from stdin";

    /**
     * The look at what is there, in the months of these rows only, spares days told again a lock and a write; the conflict
     * clause decides for good.
     */
    private static final String MERGE = """
            with landed as (
                insert into kpi_day as kept (campaign_id, platform, day, spend, impressions, views, clicks, conversions,
                                             currency, received_at, changed_at, source, brought_by, run_id)
                select told.campaign_id, told.platform, told.day, told.spend, told.impressions, told.views, told.clicks,
                       told.conversions, told.currency, ?, ?, ?, ?, ?
                  from kpi_landing told
                  left join lateral (select * from kpi_day d
                                      where d.campaign_id = told.campaign_id and d.platform = told.platform
                                        and d.day = told.day and d.day between ? and ?
                                      limit 1) known on true
                 where known.day is null
                    or (coalesce(told.spend, known.spend), coalesce(told.impressions, known.impressions),
                        coalesce(told.views, known.views), coalesce(told.clicks, known.clicks),
                        coalesce(told.conversions, known.conversions), told.currency)
                       is distinct from
                       (known.spend, known.impressions, known.views, known.clicks, known.conversions, known.currency)
                 order by told.campaign_id, told.platform, told.day
                on conflict (campaign_id, platform, day) do update
                   set spend = coalesce(excluded.spend, kept.spend),
                       impressions = coalesce(excluded.impressions, kept.impressions),
                       views = coalesce(excluded.views, kept.views),
                       clicks = coalesce(excluded.clicks, kept.clicks),
                       conversions = coalesce(excluded.conversions, kept.conversions),
                       currency = excluded.currency, changed_at = excluded.changed_at, revision = kept.revision + 1,
                       source = excluded.source, brought_by = excluded.brought_by, run_id = excluded.run_id
                 where (coalesce(excluded.spend, kept.spend), coalesce(excluded.impressions, kept.impressions),
                        coalesce(excluded.views, kept.views), coalesce(excluded.clicks, kept.clicks),
                        coalesce(excluded.conversions, kept.conversions), excluded.currency)
                       is distinct from
                       (kept.spend, kept.impressions, kept.views, kept.clicks, kept.conversions, kept.currency)
                returning campaign_id, day, revision)
            select campaign_id, count(*) filter (where revision = 0), count(*) filter (where revision > 0),
                   min(day), max(day)
              from landed group by campaign_id""";

    private final JdbcTemplate jdbc;

    KpiStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What changed, by campaign; each key comes once in {@code rows}, and its month has a table. */
    List<Change> land(KpiSource source, List<KpiRow> rows, Instant now) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            copy(connection, rows);
            return null;
        });
        var at = Timestamp.from(now);
        var days = rows.stream().map(KpiRow::day).collect(Collectors.toCollection(TreeSet::new));
        return jdbc.query(
                MERGE,
                KpiStore::change,
                at,
                at,
                source.kind().name(),
                source.by(),
                source.runId(),
                days.first(),
                days.last());
    }

    private static void copy(Connection connection, List<KpiRow> rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(LANDING);
            // A second landing in one transaction finds the rows of the first.
            statement.execute("delete from kpi_landing");
        }
        KpiLines.write(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY), rows);
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getString(1),
                row.getInt(2),
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class));
    }

    /** What is new or other of one campaign, and the days that enclose it. */
    record Change(String campaignId, int created, int updated, LocalDate from, LocalDate to) {}
}
