package com.mdmcmusicads.app.kpis;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.bench.BenchReport;
import com.mdmcmusicads.app.bench.Load;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the page of a campaign and an evaluation read, from a table of ten million days. */
@IntegrationTest
class KpiReadBench {

    private static final int ROWS = Integer.getInteger("bench.kpi-rows", 10_000_000);
    private static final int DAYS = 360;
    private static final int TIMES = 300;
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    @Autowired
    KpiReader reader;

    @Autowired
    KpiMonths months;

    @Autowired
    JdbcTemplate sql;

    private final Random chance = new Random(7);

    @Test
    void pageOfACampaignAmongTenMillionDays() throws Exception {
        var campaigns = Math.max(1000, ROWS / (3 * DAYS));
        try {
            fill(campaigns);
            Load.of(1, 50, () -> page(campaigns));
            var page = Load.of(1, TIMES, () -> page(campaigns));
            var crowd = Load.of(8, TIMES, () -> page(campaigns));
            var spend = Load.of(1, 10, () -> reader.spend(some(campaigns, 1000)));
            var last = Load.of(1, 10, () -> reader.lastDays(some(campaigns, 1000)));
            new BenchReport("kpi-read")
                    .line("| %,d days in the table | p50 ms | p95 ms | p99 ms |", campaigns * 3 * DAYS)
                    .line("|---|---|---|---|")
                    .line(row("one campaign, 90 days × 3 platforms, with its sums and ratios, 1 reader", page))
                    .line(row("the same, 8 readers", crowd))
                    .line(row("spend of 1,000 campaigns, every day (%,d rows)".formatted(3000 * DAYS), spend))
                    .line(row("last day of each platform of 1,000 campaigns", last))
                    .line("")
                    .line("Campaigns at random; %d reads a figure, 10 in the last two lines.", TIMES)
                    .write();
        } finally {
            sql.execute("truncate kpi_day");
        }
    }

    private static String row(String what, Load load) {
        return String.format(
                java.util.Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |",
                what,
                load.percentile(50),
                load.percentile(95),
                load.percentile(99));
    }

    private Object page(int campaigns) {
        var days = reader.days(id(chance.nextInt(campaigns)), LAST.minusDays(89), LAST);
        assertThat(days).hasSize(270);
        assertThat(KpiTotals.of(days).ratios().ctr()).isNotNull();
        return days;
    }

    private List<String> some(int campaigns, int count) {
        return chance.ints(0, campaigns)
                .distinct()
                .limit(count)
                .mapToObj(KpiReadBench::id)
                .toList();
    }

    private void fill(int campaigns) {
        var days = IntStream.range(0, DAYS).mapToObj(LAST::minusDays).toList();
        months.ensure(days);
        days.stream()
                .collect(Collectors.groupingBy(LocalDate::getMonthValue))
                .values()
                .forEach(month -> fill(campaigns, month));
        sql.execute("vacuum analyze kpi_day");
    }

    private void fill(int campaigns, List<LocalDate> month) {
        month.forEach(day -> sql.update("""
                insert into kpi_day (campaign_id, platform, day, spend, impressions, views, clicks, conversions, currency,
                                     received_at, changed_at, source, brought_by)
                select lpad(to_hex(campaign), 32, '0')::uuid, platform, ?, 10 + campaign % 90, 10000 + campaign % 5000,
                       4000 + campaign % 2000, 100 + campaign % 50, 2, 'EUR', now(), now(), 'COLLECTION', 'bench'
                  from generate_series(0, ? - 1) campaign, unnest(array['YOUTUBE', 'META', 'TIKTOK']) platform""", day, campaigns));
    }

    private static String id(int campaign) {
        return "00000000-0000-0000-0000-%012x".formatted(campaign);
    }
}
