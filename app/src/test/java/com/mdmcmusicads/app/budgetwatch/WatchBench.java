package com.mdmcmusicads.app.budgetwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.bench.BenchReport;
import com.mdmcmusicads.app.budgets.BudgetDesk;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.kpis.KpiDesk;
import com.mdmcmusicads.app.kpis.KpiRow;
import com.mdmcmusicads.app.kpis.KpiSource;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A thousand live campaigns on three platforms, judged after the figures of one morning. */
@IntegrationTest
class WatchBench {

    private static final int CAMPAIGNS = Integer.getInteger("bench.campaigns", 1_000);
    private static final int DAYS = 30;
    private static final int OF_PLAN = 60;
    private static final int BATCH = 200;
    private static final int CALL = 10_000;
    private static final List<Platform> PLACES = List.of(Platform.YOUTUBE, Platform.META, Platform.TIKTOK);
    private static final KpiSource API = new KpiSource(KpiSource.Kind.API, "api:bench", null);

    @Autowired
    SampleCampaigns samples;

    @Autowired
    KpiDesk kpis;

    @Autowired
    BudgetDesk budgets;

    @Autowired
    JdbcTemplate sql;

    @Test
    void oneThousandLiveCampaignsAfterAnIngestion() throws Exception {
        var ids = campaigns();
        IntStream.rangeClosed(2, DAYS).forEach(back -> bring(ids, back));
        await().atMost(Duration.ofMinutes(10)).until(() -> waiting() == 0);

        budgets.judge(ids.subList(0, Math.min(BATCH, ids.size())));
        var read = System.nanoTime();
        var firing = 0L;
        for (var from = 0; from < ids.size(); from += BATCH) {
            firing += budgets.judge(ids.subList(from, Math.min(from + BATCH, ids.size()))).values().stream()
                    .flatMap(List::stream)
                    .mapToLong(judgement -> judgement.firing().size())
                    .sum();
        }
        var judged = (System.nanoTime() - read) / 1e9;

        var begin = System.nanoTime();
        bring(ids, 1);
        var landed = (System.nanoTime() - begin) / 1e9;
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> waiting() == 0);
        var all = (System.nanoTime() - begin) / 1e9;

        assertThat(firing).isPositive();
        new BenchReport("budget-watch")
                .line("| what | figure |")
                .line("|---|---|")
                .line(
                        "| live campaigns, platforms of each, days of figures | %d, %d, %d |",
                        CAMPAIGNS, PLACES.size(), DAYS)
                .line("| judged, in batches of %d: read, pace, forecast, anomalies, decision | %.2f s |", BATCH, judged)
                .line("| findings that fire | %d |", firing)
                .line("| figures of one morning land (%d rows) | %.2f s |", CAMPAIGNS * PLACES.size(), landed)
                .line("| from the first row to the last campaign judged and its alerts told | %.2f s |", all)
                .write();
    }

    /** One in ten spends a fifth too much. */
    private void bring(List<String> ids, int daysBack) {
        var day = samples.today().minusDays(daysBack);
        var rows = new ArrayList<KpiRow>();
        for (var campaign = 0; campaign < ids.size(); campaign++) {
            for (var place : PLACES) {
                var cents = 1_000 * (campaign % 10 == 0 ? 12 : 10) / 10 + (campaign * 7 + daysBack * 13) % 40;
                rows.add(new KpiRow(
                        ids.get(campaign),
                        place,
                        day,
                        BigDecimal.valueOf(cents, 2),
                        10_000L + daysBack,
                        4_000L,
                        120L + daysBack % 5,
                        null,
                        Money.EURO));
            }
        }
        for (var from = 0; from < rows.size(); from += CALL) {
            kpis.ingest(API, rows.subList(from, Math.min(from + CALL, rows.size())));
        }
    }

    /** As if they had been planned and started long ago; their own processes are not what is measured. */
    private List<String> campaigns() {
        var like = samples.live(Platform.META);
        var ids = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(CAMPAIGNS)
                .toList();
        var from = samples.today().minusDays(DAYS);
        sql.batchUpdate(
                "insert into campaign (id, number, client_id, title, artist, objective, from_on, to_on, state, currency,"
                        + " created_by, created_at, changed_at, search_words)"
                        + " select ?::uuid, ?, client_id, 'Banc', 'Banc', objective, ?, ?, 'LIVE', currency, created_by,"
                        + " created_at, changed_at, 'banc' from campaign where id = ?::uuid",
                ids.stream()
                        .map(id -> new Object[] {id, "B-" + id, from, from.plusDays(OF_PLAN - 1L), like})
                        .toList());
        for (var place : PLACES) {
            sql.batchUpdate(
                    "insert into campaign_platform (campaign_id, platform, budget, budget_since)"
                            + " values (?::uuid, ?, 612, now())",
                    ids.stream().map(id -> new Object[] {id, place.name()}).toList());
        }
        return ids;
    }

    private int waiting() {
        return sql.queryForObject("select count(*) from budget_queue", Integer.class);
    }
}
