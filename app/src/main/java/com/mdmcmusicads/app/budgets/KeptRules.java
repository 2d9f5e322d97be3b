package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.pacing.Shape;
import com.mdmcmusicads.app.pacing.WeekdayPattern;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rules that differ from the usual ones, in the database. */
@Repository
class KeptRules {

    private final JdbcTemplate jdbc;

    KeptRules(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By campaign and platform; what has none of its own is missing. */
    Map<String, Map<Platform, Versioned>> of(Collection<String> campaignIds) {
        var all = new HashMap<String, Map<Platform, Versioned>>();
        jdbc.query(
                "select * from budget_rules where campaign_id = any(?)",
                row -> {
                    all.computeIfAbsent(row.getString("campaign_id"), id -> new EnumMap<>(Platform.class))
                            .put(Platform.valueOf(row.getString("platform")), read(row));
                },
                (Object) campaignIds.stream().map(UUID::fromString).toArray(UUID[]::new));
        return all;
    }

    /** False when {@code seen} is not the version that is kept (0: none). */
    boolean write(String campaignId, Platform platform, BudgetRules rules, int seen, String by, Instant at) {
        return jdbc.update(
                        "insert into budget_rules (campaign_id, platform, thresholds, shape, weekdays, tolerance,"
                                + " changed_by, changed_at, version) select ?, ?, ?, ?, ?, ?, ?, ?, 1"
                                + " where ? = 0 or exists (select 1 from budget_rules where campaign_id = ? and platform = ?)"
                                + " on conflict (campaign_id, platform) do update set thresholds = excluded.thresholds,"
                                + " shape = excluded.shape, weekdays = excluded.weekdays, tolerance = excluded.tolerance,"
                                + " changed_by = excluded.changed_by, changed_at = excluded.changed_at,"
                                + " version = budget_rules.version + 1 where budget_rules.version = ?",
                        UUID.fromString(campaignId),
                        platform.name(),
                        rules.thresholds().toArray(Integer[]::new),
                        rules.shape().name(),
                        rules.pattern().weights().toArray(Integer[]::new),
                        rules.tolerance(),
                        by,
                        Timestamp.from(at),
                        seen,
                        UUID.fromString(campaignId),
                        platform.name(),
                        seen)
                == 1;
    }

    private static Versioned read(ResultSet row) throws SQLException {
        var rules = new BudgetRules(
                figures(row.getArray("thresholds")),
                Shape.valueOf(row.getString("shape")),
                new WeekdayPattern(figures(row.getArray("weekdays"))),
                row.getObject("tolerance", BigDecimal.class));
        return new Versioned(rules, row.getInt("version"));
    }

    private static List<Integer> figures(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }
}
