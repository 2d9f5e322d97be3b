package com.mdmcmusicads.app.kpimorning;

import com.mdmcmusicads.app.platforms.Platform;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures that are missing; one row a campaign and platform as long as it lasts. */
@Repository
class Gaps {

    private final JdbcClient sql;
    private final Clock clock;

    Gaps(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void open(Gap gap) {
        sql.sql("""
                        insert into kpi_gap (campaign_id, platform, day, reason, account_id, since) values (?, ?, ?, ?, ?, ?)
                        on conflict (campaign_id, platform) where closed_at is null do update set
                            day = excluded.day, reason = excluded.reason, account_id = excluded.account_id""")
                .params(
                        gap.campaignId(),
                        gap.platform().name(),
                        Date.valueOf(gap.day()),
                        gap.reason().name(),
                        gap.accountId(),
                        Timestamp.from(gap.since()))
                .update();
    }

    /** False when none was open. */
    boolean close(String campaignId, Platform platform) {
        return sql.sql("update kpi_gap set closed_at = ? where campaign_id = ? and platform = ? and closed_at is null")
                        .params(Timestamp.from(clock.instant()), campaignId, platform.name())
                        .update()
                == 1;
    }

    List<Gap> open() {
        return sql.sql("select * from kpi_gap where closed_at is null order by since, id")
                .query(Gaps::read)
                .list();
    }

    List<Gap> open(Collection<String> campaignIds) {
        return sql.sql("select * from kpi_gap where closed_at is null and campaign_id = any(?)")
                .param(campaignIds.toArray(String[]::new))
                .query(Gaps::read)
                .list();
    }

    private static Gap read(ResultSet row, int number) throws SQLException {
        return new Gap(
                row.getString("campaign_id"),
                Platform.valueOf(row.getString("platform")),
                row.getObject("day", LocalDate.class),
                GapReason.valueOf(row.getString("reason")),
                row.getString("account_id"),
                row.getTimestamp("since").toInstant());
    }
}
