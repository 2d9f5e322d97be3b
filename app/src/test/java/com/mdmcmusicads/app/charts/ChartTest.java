package com.mdmcmusicads.app.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final List<LocalDate> DAYS = List.of(FIRST, FIRST.plusDays(1));
    private static final List<BigDecimal> WITH_A_GAP = Arrays.asList(new BigDecimal("1.5"), null);

    @Test
    void whatIsNotKnownIsAGapAndNoZero() {
        var json = ChartJson.of(ChartSpec.overDays(
                "Spend", DAYS, Unit.EURO, FIRST.plusDays(1), List.of(Series.line("YouTube", WITH_A_GAP, Ink.YOUTUBE))));

        assertThat(json.toJson())
                .contains("\"values\":[1.5,null]")
                .contains("\"categories\":[\"2026-11-01\",\"2026-11-02\"]")
                .contains("\"today\":1")
                .contains("\"ink\":\"youtube\"");
    }

    @Test
    void aDayOutsideTheChartIsNotMarked() {
        var json = ChartJson.of(ChartSpec.overDays("Spend", DAYS, Unit.EURO, FIRST.minusDays(1), List.of()));

        assertThat(json.toJson()).contains("\"today\":null");
    }

    @Test
    void aBandHasTwoEdgesOfTheSameLength() {
        var three = List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN);

        assertThatThrownBy(() -> ChartSpec.overNames(
                        "Forecast",
                        List.of("a", "b"),
                        Unit.EURO,
                        List.of(Series.band("Band", WITH_A_GAP, three, Ink.FORECAST))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
