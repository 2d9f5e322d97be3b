package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads figures for screens, evaluations and other systems; who may see a campaign is for the caller to ask first. */
@Service
@Transactional(readOnly = true)
public class KpiReader {

    /** Platforms correct a day for so long; as many days are collected anew every morning. */
    public static final int PROVISIONAL_DAYS = 28;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String DAYS =
            "select campaign_id, platform, day, spend, impressions, views, clicks, conversions,"
                    + " currency, received_at, changed_at, revision from kpi_day ";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    KpiReader(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The days of one campaign from {@code from} to {@code to}, both included: by day, then by platform. */
    public List<KpiDay> days(String campaignId, LocalDate from, LocalDate to) {
        return read("where campaign_id = ? and day between ? and ? order by day, platform", id(campaignId), from, to);
    }

    /** At most {@code limit} days of one campaign behind a place: by day, then by platform. */
    List<KpiDay> page(String campaignId, KpiQuestion wanted, int limit) {
        var platform = wanted.platform() == null ? null : wanted.platform().name();
        return read(
                "where campaign_id = ? and day between ? and ? and (day, platform) > (?, ?)"
                        + " and platform = coalesce(?::text, platform) order by day, platform limit ?",
                id(campaignId),
                wanted.from(),
                wanted.to(),
                wanted.after().day(),
                wanted.after().platform(),
                platform,
                limit);
    }

    /** The days of some campaigns since {@code from}: by campaign, platform, day. */
    public List<KpiDay> recent(Collection<String> campaignIds, LocalDate from) {
        return read(
                "where campaign_id = any(?) and day >= ? order by campaign_id, platform, day", ids(campaignIds), from);
    }

    /** What some campaigns cost, every day that was told, in one question: by campaign, platform, day. */
    public List<DaySpend> spend(Collection<String> campaignIds) {
        return jdbc.query(
                "select campaign_id, platform, day, spend, currency from kpi_day"
                        + " where campaign_id = any(?) and spend is not null order by campaign_id, platform, day",
                KpiColumns::spend,
                (Object) ids(campaignIds));
    }

    /** The last day told of each campaign and platform; campaigns without figures are missing. */
    public Map<String, Map<Platform, LocalDate>> lastDays(Collection<String> campaignIds) {
        var last = new HashMap<String, Map<Platform, LocalDate>>();
        jdbc.query(
                "select campaign_id, platform, max(day) from kpi_day where campaign_id = any(?) group by 1, 2",
                row -> {
                    last.computeIfAbsent(row.getString(1), campaign -> new EnumMap<>(Platform.class))
                            .put(Platform.valueOf(row.getString(2)), row.getObject(3, LocalDate.class));
                },
                (Object) ids(campaignIds));
        return last;
    }

    /** What was told of a day before, the oldest first. */
    public List<Restatement> restatements(String campaignId, Platform platform, LocalDate day) {
        return jdbc.query(
                "select * from kpi_restatement where campaign_id = ? and platform = ? and day = ? order by id",
                KpiColumns::restatement,
                id(campaignId),
                platform.name(),
                day);
    }

    /** Fails when figures cannot be read. */
    void reach() {
        jdbc.queryForList("select 1 from kpi_day limit 1");
    }

    /** What was told of any of its days before, the oldest first. */
    public List<Restatement> restatements(String campaignId) {
        return jdbc.query(
                "select * from kpi_restatement where campaign_id = ? order by id",
                KpiColumns::restatement,
                id(campaignId));
    }

    /** Whether platforms may still correct this day. */
    public boolean isProvisional(LocalDate day) {
        return day.isAfter(firmUntil());
    }

    private LocalDate firmUntil() {
        return LocalDate.now(clock.withZone(PARIS)).minusDays(PROVISIONAL_DAYS);
    }

    private List<KpiDay> read(String which, Object... values) {
        var firm = firmUntil();
        return jdbc.query(DAYS + which, (row, number) -> KpiColumns.day(row, firm), values);
    }

    private static UUID id(String campaignId) {
        return UUID.fromString(campaignId);
    }

    private static UUID[] ids(Collection<String> campaignIds) {
        return campaignIds.stream().map(UUID::fromString).toArray(UUID[]::new);
    }
}
