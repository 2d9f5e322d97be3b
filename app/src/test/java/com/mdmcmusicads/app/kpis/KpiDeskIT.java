package com.mdmcmusicads.app.kpis;

import static com.mdmcmusicads.app.platforms.Platform.META;
import static com.mdmcmusicads.app.platforms.Platform.YOUTUBE;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.kpis.KpiSource.Kind;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures in the real store: told, told again, told otherwise, told by two at once. */
@IntegrationTest
class KpiDeskIT {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final KpiSource API = new KpiSource(Kind.API, "api:test", null);
    private static final KpiSource RUN = new KpiSource(Kind.COLLECTION, "system", "run-7");

    @Autowired
    KpiDesk desk;

    @Autowired
    KpiReader reader;

    @Autowired
    KpiMonths months;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    PlatformTransactionManager transactions;

    private final String campaign = UUID.randomUUID().toString();

    @Test
    void dayToldAgainChangesNothing() {
        assertThat(desk.ingest(API, List.of(row(DAY, "12.5", 100L)))).isEqualTo(new Landing(1, 0, 0));
        var first = days();

        assertThat(desk.ingest(RUN, List.of(row(DAY, "12.500000", 100L)))).isEqualTo(new Landing(0, 0, 1));

        assertThat(days()).isEqualTo(first);
        assertThat(reader.restatements(campaign, YOUTUBE, DAY)).isEmpty();
    }

    @Test
    void dayToldOtherwiseKeepsWhatItWasAndWhoChangedIt() {
        desk.ingest(API, List.of(row(DAY, "12.5", 100L)));
        assertThat(desk.ingest(RUN, List.of(row(DAY, "13.25", 110L), row(DAY.plusDays(1), "1", 10L))))
                .isEqualTo(new Landing(1, 1, 0));

        assertThat(days()).extracting(KpiDay::spend).containsExactly(new BigDecimal("13.25"), new BigDecimal("1.00"));
        assertThat(days()).extracting(KpiDay::revision).containsExactly(1, 0);
        assertThat(reader.restatements(campaign, YOUTUBE, DAY)).singleElement().satisfies(before -> {
            assertThat(before.spend()).isEqualByComparingTo("12.5");
            assertThat(before.impressions()).isEqualTo(100);
            assertThat(before.source()).isEqualTo(API);
            assertThat(before.replacedBy()).isEqualTo(RUN);
            assertThat(before.replacedAt()).isAfterOrEqualTo(before.since());
        });
    }

    @Test
    void whatIsNotToldStaysAsItWas() {
        desk.ingest(API, List.of(row(DAY, "12.5", 100L)));
        var onlyViews = new KpiRow(campaign, YOUTUBE, DAY, null, null, 70L, null, null, EURO);

        assertThat(desk.ingest(API, List.of(onlyViews))).isEqualTo(new Landing(0, 1, 0));
        assertThat(desk.ingest(API, List.of(onlyViews))).isEqualTo(new Landing(0, 0, 1));

        assertThat(days()).singleElement().satisfies(day -> {
            assertThat(day.spend()).isEqualByComparingTo("12.5");
            assertThat(day.impressions()).isEqualTo(100);
            assertThat(day.views()).isEqualTo(70);
            assertThat(day.clicks()).isNull();
        });
    }

    @Test
    void sameRowsFromManyCallersAtOnceNeitherBlockEachOtherForGoodNorCountTwice() {
        var rows = IntStream.range(0, 400)
                .mapToObj(i -> row(DAY.plusDays(i), String.valueOf(i), 1000L))
                .toList();
        var landings = IntStream.range(0, 8)
                .mapToObj(caller -> CompletableFuture.supplyAsync(() -> desk.ingest(API, shuffled(rows, caller))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(landings.stream().mapToInt(Landing::created).sum()).isEqualTo(400);
        assertThat(landings.stream().mapToInt(Landing::updated).sum()).isZero();
        assertThat(landings).allSatisfy(each -> assertThat(each.accepted()).isEqualTo(400));
    }

    @Test
    void restatementsFromManyCallersAtOnceAreAllKept() {
        var rows = days(200, "1");
        desk.ingest(API, rows);
        IntStream.range(0, 6)
                .mapToObj(caller -> CompletableFuture.runAsync(() ->
                        desk.ingest(API, shuffled(days(200, String.valueOf(2 + caller)), caller))))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(reader.restatements(campaign, YOUTUBE, DAY)).hasSize(6);
        assertThat(days()).extracting(KpiDay::revision).containsOnly(6);
    }

    @Test
    void monthIsMadeWhileOthersReadAndWrite() {
        desk.ingest(API, List.of(row(DAY, "1", 1L)));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            sql.queryForList("select * from kpi_day where day = ?", DAY);
            sql.update("update kpi_day set run_id = 'open' where campaign_id = ?::uuid", campaign);
            CompletableFuture.runAsync(() -> months.ensure(List.of(LocalDate.of(2016, 2, 29))))
                    .orTimeout(10, java.util.concurrent.TimeUnit.SECONDS)
                    .join();
        });
        assertThat(sql.queryForObject("select count(*) from pg_class where relname = 'kpi_day_2016_02'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void twoLandingsInOneTransactionAreBothKept() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            desk.ingest(API, List.of(row(DAY, "1", 1L)));
            desk.ingest(API, List.of(row(DAY, "2", 1L), row(DAY.plusDays(1), "3", 1L)));
        });
        assertThat(days()).extracting(KpiDay::spend).containsExactly(new BigDecimal("2.00"), new BigDecimal("3.00"));
    }

    @Test
    void readersSeeTheSameFromEverySide() {
        desk.ingest(API, List.of(row(DAY, "1", 1L), row(META, DAY.plusDays(40), "2", 9L)));

        assertThat(reader.spend(List.of(campaign)))
                .extracting(DaySpend::platform, DaySpend::day)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(META, DAY.plusDays(40)),
                        org.assertj.core.groups.Tuple.tuple(YOUTUBE, DAY));
        assertThat(reader.recent(List.of(campaign), DAY.plusDays(1)))
                .extracting(KpiDay::platform)
                .containsExactly(META);
        assertThat(reader.lastDays(List.of(campaign, UUID.randomUUID().toString())))
                .isEqualTo(Map.of(campaign, Map.of(META, DAY.plusDays(40), YOUTUBE, DAY)));
    }

    private List<KpiDay> days() {
        return reader.days(campaign, DAY, DAY.plusYears(2));
    }

    private List<KpiRow> days(int count, String spend) {
        return IntStream.range(0, count)
                .mapToObj(i -> row(DAY.plusDays(i), spend, 1000L))
                .toList();
    }

    private static List<KpiRow> shuffled(List<KpiRow> rows, int seed) {
        var other = new ArrayList<>(rows);
        Collections.shuffle(other, new Random(seed));
        return other;
    }

    private KpiRow row(LocalDate day, String spend, Long impressions) {
        return row(YOUTUBE, day, spend, impressions);
    }

    private KpiRow row(Platform platform, LocalDate day, String spend, Long impressions) {
        return new KpiRow(campaign, platform, day, new BigDecimal(spend), impressions, null, null, null, EURO);
    }
}
