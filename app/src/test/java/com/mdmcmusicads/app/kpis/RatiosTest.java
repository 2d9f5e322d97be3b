package com.mdmcmusicads.app.kpis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.money.MixedCurrencies;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatiosTest {

    @Test
    void ratiosOfADay() {
        var ratios = day("10", 1000L, 400L, 20L, "4").ratios();

        assertThat(ratios.ctr()).isEqualByComparingTo("0.02");
        assertThat(ratios.cpc()).isEqualByComparingTo("0.5");
        assertThat(ratios.cpv()).isEqualByComparingTo("0.025");
        assertThat(ratios.cpm()).isEqualByComparingTo("10");
        assertThat(ratios.cpa()).isEqualByComparingTo("2.5");
        assertThat(ratios.viewRate()).isEqualByComparingTo("0.4");
    }

    @Test
    void nothingIsComputedFromZeroOrFromWhatWasNotMeasured() {
        assertThat(day("10", 0L, 0L, 0L, "0").ratios()).isEqualTo(new Ratios(null, null, null, null, null, null));
        assertThat(day(null, null, null, null, null).ratios())
                .isEqualTo(new Ratios(null, null, null, null, null, null));
        assertThat(Ratios.of(List.of())).isEqualTo(new Ratios(null, null, null, null, null, null));
    }

    @Test
    void nothingSpentIsZeroByClickAndNotMissing() {
        assertThat(day("0", 10L, 10L, 10L, "1").ratios().cpc()).isEqualByComparingTo("0");
    }

    @Test
    void severalDaysAreWeighedByTheirFiguresAndOnlyThoseCountThatMeasuredBothSides() {
        var totals = KpiTotals.of(List.of(
                day("10", 1000L, null, 10L, null),
                day("30", 9000L, null, 190L, null),
                day(null, null, null, 500L, null)));

        assertThat(totals.clicks()).isEqualTo(700);
        assertThat(totals.ratios().ctr()).isEqualByComparingTo("0.02");
        assertThat(totals.ratios().cpc()).isEqualByComparingTo("0.2");
        assertThat(totals.ratios().viewRate()).isNull();
    }

    @Test
    void sumsOfNothingAreMissingNotZero() {
        var totals = KpiTotals.of(List.of(day("1", null, null, null, null)));
        assertThat(totals.spend()).isEqualByComparingTo("1");
        assertThat(totals.impressions()).isNull();
        assertThat(totals.conversions()).isNull();
        assertThat(KpiTotals.of(List.of()).currency()).isNull();
    }

    @Test
    void peopleSeenAgainByAnalyticsAreNotCountedTwice() {
        var ad = day("10", 1000L, null, 10L, "4");
        var seen = new KpiDay(
                "c",
                Platform.GA4,
                LocalDate.EPOCH,
                null,
                null,
                null,
                9L,
                new BigDecimal("3"),
                Currency.getInstance("EUR"),
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                false);

        assertThat(KpiTotals.of(List.of(ad, seen))).isEqualTo(KpiTotals.of(List.of(ad)));
        assertThat(KpiTotals.of(List.of(seen)).clicks()).isEqualTo(9);
    }

    @Test
    void currenciesAreNeverMixed() {
        var dollars = new KpiDay(
                "c",
                Platform.META,
                LocalDate.EPOCH,
                BigDecimal.ONE,
                null,
                null,
                null,
                null,
                Currency.getInstance("USD"),
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                false);
        var days = List.of(dollars, day("1", null, null, null, null));
        assertThatThrownBy(() -> KpiTotals.of(days)).isInstanceOf(MixedCurrencies.class);
    }

    private static KpiDay day(String spend, Long impressions, Long views, Long clicks, String conversions) {
        return new KpiDay(
                "c",
                Platform.META,
                LocalDate.EPOCH,
                spend == null ? null : new BigDecimal(spend),
                impressions,
                views,
                clicks,
                conversions == null ? null : new BigDecimal(conversions),
                Currency.getInstance("EUR"),
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                false);
    }
}
