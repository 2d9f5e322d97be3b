package com.mdmcmusicads.app.campaignfigures;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.charts.Ink;
import com.mdmcmusicads.app.charts.Series;
import com.mdmcmusicads.app.charts.Unit;
import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 28);
    private static final Days THREE = new Days(FIRST, FIRST.plusDays(2));

    @Test
    void thePeriodBeforeIsAsLongAndEndsTheDayBefore() {
        assertThat(THREE.earlier()).isEqualTo(new Days(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 3, 27)));
        assertThat(Days.last(7, LocalDate.of(2026, 1, 3)))
                .isEqualTo(new Days(LocalDate.of(2025, 12, 27), LocalDate.of(2026, 1, 2)));
        assertThat(THREE.each()).as("over the change of the clocks").hasSize(3);
    }

    @Test
    void whatCannotBeDividedOrWasNotMeasuredIsADash() {
        var nothingSeen = day(Platform.META, 0, "12.00", 0L, null);

        assertThat(Metric.CTR.of(List.of(nothingSeen))).isNull();
        assertThat(Metric.VIEWS.of(List.of(nothingSeen))).isNull();
        assertThat(Metric.SPEND.of(List.of())).isNull();
        assertThat(FigureWords.of(null, Unit.COUNT, Locale.FRENCH)).isEqualTo("–");
    }

    @Test
    void aRateIsGivenInPercent() {
        assertThat(Metric.VIEW_RATE.of(List.of(day(Platform.META, 0, "12.00", 1000L, 250L))))
                .isEqualByComparingTo("25");
    }

    @Test
    void aChangeHasItsSignAndNothingComparesWithNothing() {
        assertThat(FigureWords.change(new BigDecimal("112"), new BigDecimal("100"), Locale.FRENCH))
                .isEqualTo("+12\u00a0%");
        assertThat(FigureWords.change(new BigDecimal("50"), new BigDecimal("100"), Locale.ENGLISH))
                .isEqualTo("−50%");
        assertThat(FigureWords.change(BigDecimal.TEN, BigDecimal.ZERO, Locale.FRENCH))
                .isEqualTo("–");
        assertThat(FigureWords.change(null, BigDecimal.TEN, Locale.FRENCH)).isEqualTo("–");
    }

    @Test
    void whatAViewCostsKeepsItsDecimals() {
        assertThat(FigureWords.of(new BigDecimal("0.012345"), Unit.EURO_FINE, Locale.FRENCH))
                .isEqualTo("0,0123\u00a0€");
    }

    @Test
    void eachPlatformIsALineWithGapsAndThePeriodBeforeIsOneForAll() {
        var now = List.of(day(Platform.YOUTUBE, 0, "10", 100L, 40L), day(Platform.TIKTOK, 2, "20", 100L, 50L));
        var before = List.of(day(Platform.YOUTUBE, -3, "8", 100L, 30L));

        var series = MetricChart.series(Metric.VIEWS, THREE, now, before, Platform::name, "earlier");

        assertThat(series).extracting(Series::ink).containsExactly(Ink.YOUTUBE, Ink.TIKTOK, Ink.EARLIER);
        assertThat(series.get(0).values()).containsExactly(BigDecimal.valueOf(40), null, null);
        assertThat(series.get(1).values()).containsExactly(null, null, BigDecimal.valueOf(50));
        assertThat(series.get(2).values()).containsExactly(BigDecimal.valueOf(30), null, null);
    }

    static KpiDay day(Platform platform, int after, String spend, Long impressions, Long views) {
        return new KpiDay(
                "c",
                platform,
                FIRST.plusDays(after),
                new BigDecimal(spend),
                impressions,
                views,
                null,
                null,
                Currency.getInstance("EUR"),
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                false);
    }
}
