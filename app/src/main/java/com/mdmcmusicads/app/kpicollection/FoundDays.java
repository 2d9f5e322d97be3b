package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.platforms.Platform;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Notes which campaigns a page names; always in the order of their ids, so that two runs wait and never lock up. */
@Repository
class FoundDays {

    private static final int BATCH = 500;
    private static final int LONGEST_NAME = 300;

    private static final String SAW = """
            insert into kpi_found_campaign as f (account_id, external_id, platform, name, campaign_id, first_day, last_day,
                currency, found_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (account_id, external_id) do update set
                name = case when excluded.last_day >= f.last_day then excluded.name else f.name end,
                campaign_id = excluded.campaign_id,
                currency = coalesce(excluded.currency, f.currency),
                first_day = least(f.first_day, excluded.first_day),
                last_day = greatest(f.last_day, excluded.last_day)""";

    private static final String SPENT = """
            insert into kpi_found_day (account_id, external_id, day, spend) values (?, ?, ?, ?)
            on conflict (account_id, external_id, day) do update set spend = excluded.spend""";

    private final JdbcTemplate sql;
    private final Clock clock;

    FoundDays(JdbcTemplate sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param known the campaigns here by what the platform calls them */
    void saw(CollectionRun run, List<AdDay> ours, List<AdDay> strange, Map<String, String> known) {
        var campaigns = Stream.concat(ours.stream(), strange.stream())
                .collect(Collectors.groupingBy(AdDay::externalCampaignId))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> row(run, entry.getValue(), known.get(entry.getKey())))
                .toList();
        sql.batchUpdate(SAW, campaigns);
        var spent = strange.stream()
                .filter(day -> day.spend() != null)
                .sorted(Comparator.comparing(AdDay::externalCampaignId).thenComparing(AdDay::day))
                .toList();
        sql.batchUpdate(SPENT, spent, BATCH, (row, day) -> {
            row.setString(1, run.accountId());
            row.setString(2, day.externalCampaignId());
            row.setDate(3, Date.valueOf(day.day()));
            row.setBigDecimal(4, day.spend());
        });
    }

    private Object[] row(CollectionRun run, List<AdDay> days, String campaignId) {
        var newest = days.stream().max(Comparator.comparing(AdDay::day)).orElseThrow();
        var oldest = days.stream().map(AdDay::day).min(LocalDate::compareTo).orElseThrow();
        Platform platform = run.platform();
        return new Object[] {
            run.accountId(),
            newest.externalCampaignId(),
            platform.name(),
            name(newest),
            campaignId,
            Date.valueOf(oldest),
            Date.valueOf(newest.day()),
            code(newest.currency()),
            Timestamp.from(clock.instant())
        };
    }

    private static String name(AdDay day) {
        var name = day.externalName() == null || day.externalName().isBlank()
                ? day.externalCampaignId()
                : day.externalName();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String code(Currency currency) {
        return currency == null ? null : currency.getCurrencyCode();
    }
}
